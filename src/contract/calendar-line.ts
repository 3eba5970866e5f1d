/** Lines of calendar text: values made safe to stand in one, and lines folded to their length. */
import { cleanText } from "./text.js";

/** A value of type TEXT (RFC 5545 section 3.3.11), without controls that could end its line. */
export function asText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** A line in pieces of at most 75 octets (RFC 5545 section 3.1), cut between whole characters. */
export function fold(line: string): string {
  // One piece: a character with its marks, modifiers and joined emoji; an escape stays whole.
  const pieces = (line.match(/\\?.(?:\u200D.|\p{M}|\p{EMod})*/gsu) ?? []).flatMap((piece) =>
    octets(piece) > 60 ? (piece.match(/\\?./gsu) ?? []) : [piece],
  );
  let folded = "";
  let room = 75;
  for (const piece of pieces) {
    const size = octets(piece);
    if (size > room) {
      folded += "\r\n ";
      room = 74;
    }
    folded += piece;
    room -= size;
  }
  return folded;
}

function octets(text: string): number {
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return count;
}
