/** Makes two pseudo-languages of English: each text accented, 40 % longer, in brackets. */
import type { Message } from "@lit/localize-tools/lib/messages.js";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = [..."åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻⱮÑÖÞǪŔŠŢÛṼŴẊÝŽ"];
const letters = new Map([...plain].map((letter, index) => [letter, accented[index] ?? letter]));

/** What fills a text up to its length: Latin, or Hebrew, which runs right to left for real. */
const filling = { qaa: "ẽţéŕñûɱ", qab: "אבגדהוז" } as const;

/** A pseudo-language. */
export type Pseudo = keyof typeof filling;

/** The pseudo-languages, in the order of their files. */
export const pseudoLanguages: readonly Pseudo[] = ["qaa", "qab"];

/** One text in brackets, accented and longer. */
export function disguise(text: string, lang: Pseudo): string {
  return `[${accent(text)}${padding(text.length, lang)}]`;
}

/** A message with its placeholders in place; the brackets enclose the whole of it. */
export function disguiseMessage({ name, contents }: Message, lang: Pseudo): Message {
  const length = contents.reduce(
    (sum, part) => sum + (typeof part === "string" ? part.length : 0),
    0,
  );
  const middle = contents.map((part) => (typeof part === "string" ? accent(part) : part));
  return { name, contents: ["[", ...middle, `${padding(length, lang)}]`] };
}

const accent = (text: string) =>
  text.replaceAll(/&\w+;|[A-Za-z]/g, (found) => letters.get(found) ?? found);

function padding(length: number, lang: Pseudo): string {
  const size = Math.ceil(length * 0.4);
  return size === 0 ? "" : ` ${filling[lang].repeat(Math.ceil(size / 7)).slice(0, size)}`;
}
