/** A description as plain lines, each with its line in the file; Google writes HTML there. */
import { cleanText } from "../../../src/contract/text.js";
import { lineCounter, valueIndex, type ContentLine } from "./content-lines.js";

export interface TextLine {
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

const breaks =
  /\\[nN]|<(?:br|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote))(?:\s[^<>]{0,500})?\/?>/gi;

/** Longer descriptions are not read: nobody types them, and reading costs time. */
export const maxDescription = 20_000;

/** The lines of a DESCRIPTION, in order; empty ones stay, because they part paragraphs. */
export function descriptionLines(line: ContentLine | undefined, max = maxDescription): TextLine[] {
  const start = line ? valueIndex(line.text) : -1;
  if (!line || start < 0) return [];
  const value = line.text.slice(start, start + max);
  const whereIs = lineCounter(line);
  const lines: TextLine[] = [];
  let index = 0;
  const add = (end: number) =>
    lines.push({ text: plainText(value.slice(index, end)), line: whereIs(start + index) });
  for (const match of value.matchAll(breaks)) {
    if (isEscaped(value, match.index)) continue;
    add(match.index);
    index = match.index + match[0].length;
  }
  add(value.length);
  return lines;
}

/** A SUMMARY or LOCATION as one line. */
export function lineText(line: ContentLine | undefined): string {
  const texts = descriptionLines(line, 1_000).map(({ text }) => text);
  return texts.filter((text) => text !== "").join(", ");
}

// `\\n` is a backslash and an n.
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

function plainText(raw: string): string {
  const unescaped = raw.replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter.toLowerCase() === "n" ? " " : letter,
  );
  const text = unescaped
    .replace(/<!--(?:[^-]|-(?!->)){0,5000}-->/g, "")
    .replace(/<\/?[a-z!][^<>]{0,5000}>/gi, "")
    // A tag cut in two by a line end.
    .replace(/<\/?[a-z][^<>]{0,5000}$/i, "");
  return tidy(decodeEntities(text));
}

/** Without invisible characters that could hide a link from the rules, and with single spaces. */
export function tidy(text: string): string {
  return cleanText(text)
    .replace(/[\u00AD\u200B\u2060\uFEFF\u3164\uFFA0]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  uuml: "ü",
  iquest: "¿",
  iexcl: "¡",
  agrave: "à",
  egrave: "è",
  ograve: "ò",
  ccedil: "ç",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, ten, hex, name) => {
      if (name) return named[String(name).toLowerCase()] ?? String(all);
      const point = ten ? Number(ten) : Number.parseInt(String(hex), 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
    },
  );
}
