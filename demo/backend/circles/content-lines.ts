/** Lines of an iCalendar file, unfolded, each with its place in the file (RFC 5545 §3.1). */

/** One unfolded line. */
export interface ContentLine {
  /** Name of the property in capitals, empty when the line has none. */
  readonly name: string;
  readonly text: string;
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  /** Bytes of the unfolded line at which each further line of the file begins. */
  readonly folds: readonly number[];
}

/**
 * Unfolds before decoding, because calendar programs fold in the middle of a letter. Line ends may
 * be CRLF, LF or CR.
 */
export function contentLines(bytes: Uint8Array): ContentLine[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const lines: ContentLine[] = [];
  let parts: string[] = [];
  let began = 1;
  const close = () => {
    if (parts.length > 0) lines.push(unfolded(parts, began));
    parts = [];
  };
  let number = 0;
  for (const piece of raw.replace(/^\xEF\xBB\xBF/, "").split(/\r\n|\n|\r/)) {
    number += 1;
    if ((piece.startsWith(" ") || piece.startsWith("\t")) && parts.length > 0) {
      parts.push(piece.slice(1));
      continue;
    }
    close();
    if (piece.trim() === "") continue;
    began = number;
    parts = [piece];
  }
  close();
  return lines;
}

/** Tells the line of the file for a place in the unfolded text; asked from front to back. */
export function lineCounter({ text, line, folds }: ContentLine): (index: number) => number {
  let at = 0;
  let byte = 0;
  let passed = 0;
  return (index) => {
    byte += Buffer.byteLength(text.slice(at, index));
    at = index;
    while ((folds[passed] ?? Infinity) <= byte) passed += 1;
    return line + passed;
  };
}

/** Where the value begins: after the first colon that is not in quotes; -1 when there is none. */
export function valueIndex(text: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '"') quoted = !quoted;
    else if (letter === ":" && !quoted) return index + 1;
  }
  return -1;
}

function unfolded(parts: readonly string[], line: number): ContentLine {
  const folds: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    folds.push(length);
  }
  const bytes = parts.join("");
  // oxlint-disable-next-line no-control-regex -- whether every byte is ASCII
  const text = /^[\0-\x7F]*$/.test(bytes) ? bytes : Buffer.from(bytes, "latin1").toString("utf8");
  // A group before the name (`item1.ATTENDEE`) is vCard's, but must not hide a name from the rules.
  const name = /^(?:[\w-]{1,60}\.)?([A-Za-z0-9_-]{1,60})\s{0,9}(?=[;:]|$)/.exec(text)?.[1] ?? "";
  return { name: name.toUpperCase(), text, line, folds };
}
