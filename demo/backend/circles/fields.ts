/** The lines of a description that speak to Haven: `Circle: yes`, in English or Spanish. */
import type { TextLine } from "./description.js";
import { labels, names, type FieldName } from "./field-names.js";
import { nearest } from "./near-words.js";
import { plainWord } from "./plain-words.js";
import { beginsInvitation } from "./redaction.js";
import { holdsSecret } from "./secrets.js";

export interface Field {
  readonly name: FieldName;
  /** Empty when the description says two things. */
  readonly value: string;
  readonly line: number;
}

export interface Remark {
  readonly line: number;
  readonly why: string;
}

export interface ReadDescription {
  /** What the line `Circle:` says; undefined without one. */
  readonly publish?: "yes" | "no";
  readonly fields: readonly Field[];
  /** The organiser's own text, not yet redacted. */
  readonly prose: readonly TextLine[];
  readonly remarks: readonly Remark[];
  /** Whether a line looks like a mistyped `Circle:`. */
  readonly almost?: true;
}

const byWord = new Map(
  // Object.entries widens the names that `names` lists.
  (Object.entries(names) as [FieldName, readonly string[]][]).flatMap(([name, words]) =>
    words.map((word) => [word, name] as const),
  ),
);
// Bullets, stars and quotes come from phones and chat programs; so do other colons.
const pattern =
  /^[\s•*·–"“”«_-]{0,8}(\p{L}[\p{L}\s'’-]{0,39})[\s*_]{0,5}[:：﹕︰꞉∶][\s*_]{0,9}(.*)$/u;
/** More words before a colon are a sentence, not a field. */
const maxWords = 3;
/** Fields that may stand on several lines. */
const repeats: ReadonlySet<FieldName> = new Set(["facilitator"]);

/** The field whose name is nearest to a mistyped word. */
export function nearestField(word: string): FieldName | undefined {
  const near = nearest(plainWord(word), [...byWord.keys()]);
  return near === undefined ? undefined : byWord.get(near);
}

/** The field that a word names, in English or Spanish. */
export function fieldNamed(word: string): FieldName | undefined {
  return byWord.get(plainWord(word));
}

/** Parts a description into what is for Haven, for people, and understood by neither. */
export function readDescription(lines: readonly TextLine[]): ReadDescription {
  const fields: Field[] = [];
  const prose: TextLine[] = [];
  const remarks: Remark[] = [];
  let invited = false;
  let almost = false;
  // An invitation has a line "Topic:" of its own, until the organiser's fields begin.
  let foreign = false;
  for (const line of lines) {
    const [, word = "", text = ""] = pattern.exec(line.text) ?? [];
    const value = unquoted(text).slice(0, 1_000);
    const name = fieldNamed(word);
    if (name && !(foreign && (name === "topic" || name === "note"))) {
      foreign = false;
      if (value === "") remarks.push({ line: line.line, why: `“${word}:” says nothing` });
      else fields.push({ name, value, line: line.line });
      continue;
    }
    if (beginsInvitation(line.text)) invited = foreign = true;
    if (invited) continue;
    const isField = word !== "" && word.trim().split(/\s+/).length <= maxWords;
    if (!isField || value.startsWith("//")) {
      prose.push(line);
    } else if (!holdsSecret(line.text)) {
      const near = nearestField(word);
      if (near === "circle") almost = true;
      remarks.push({
        line: line.line,
        why:
          `“${word.trim()}” is not a field that Haven knows: line not published` +
          (near ? `; did you mean “${labels[near]}:”?` : ""),
      });
    }
  }
  return { ...settle(fields, remarks), prose, remarks, ...(almost && { almost: true as const }) };
}

/** `“yes”` is yes, also with the second half of a bold word's stars. */
function unquoted(text: string): string {
  return text.replace(/^[\s"“”«'‘’]+|[\s"“”»'‘’*_]+$/gu, "");
}

/** A field that says two things says nothing: guessing could show an address. */
function settle(
  fields: readonly Field[],
  remarks: Remark[],
): Pick<ReadDescription, "publish" | "fields"> {
  const said = new Map<FieldName, Set<string>>();
  for (const { name, value } of fields) {
    said.set(name, (said.get(name) ?? new Set()).add(plainWord(value)));
  }
  const clear = fields.flatMap((field, index): readonly Field[] => {
    const { name, line } = field;
    if (repeats.has(name)) return [field];
    const isFirst = fields.findIndex((other) => other.name === name) === index;
    if ((said.get(name)?.size ?? 0) < 2) return isFirst ? [field] : [];
    remarks.push({ line, why: `“${name}” stands here twice and says two things: not used` });
    return isFirst ? [{ name, value: "", line }] : [];
  });
  const circle = fields
    .filter(({ name }) => name === "circle")
    .map(({ value }) => plainWord(value));
  const rest = clear.filter(({ name }) => name !== "circle");
  if (circle.length === 0) return { fields: rest };
  return {
    publish: circle.every((value) => value === "yes" || value === "si") ? "yes" : "no",
    fields: rest,
  };
}
