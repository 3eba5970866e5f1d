/** The lines of a description that speak to Haven: `Circle: yes`, in English or Spanish. */
import type { TextLine } from "./description.js";
import { plainWord } from "./plain-words.js";
import { beginsInvitation } from "./redaction.js";
import { holdsSecret } from "./secrets.js";

const names = {
  circle: ["circle", "circulo"],
  kind: ["kind", "tipo", "clase"],
  program: ["program", "programs", "programme", "programa", "programas"],
  language: ["language", "languages", "idioma", "idiomas", "lengua"],
  for: ["for", "for whom", "who for", "para", "para quien", "para quienes"],
  ages: ["ages", "age", "edad", "edades"],
  topic: ["topic", "topics", "tema", "temas"],
  how: ["how", "como", "modalidad"],
  area: ["area", "zona", "barrio", "neighborhood"],
  address: ["address", "direccion"],
  cost: ["cost", "price", "costo", "coste", "precio"],
  signUp: ["sign up", "signup", "rsvp", "registration", "inscripcion", "registro"],
  seats: ["seats", "places", "cupo", "cupos", "lugares", "plazas"],
  facilitator: [
    "facilitator",
    "facilitators",
    "facilitador",
    "facilitadora",
    "facilitadores",
    "facilita",
    "held by",
  ],
  childcare: ["childcare", "child care", "cuidado de ninos", "cuidado infantil", "guarderia"],
  meal: ["meal", "meals", "food", "comida"],
  transit: ["transit", "transport", "transporte"],
  interpreter: [
    "interpreter",
    "interpreters",
    "interpretation",
    "interprete",
    "interpretes",
    "interpretacion",
  ],
  stepFree: ["step free", "stepfree", "sin escalones", "sin escaleras", "sin gradas"],
  door: ["at the door", "en la puerta", "a la entrada", "en la entrada"],
  neutralTitle: ["neutral title", "titulo neutral", "titulo neutro", "titulo discreto"],
  note: ["note", "nota"],
} as const;

export type FieldName = keyof typeof names;

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
}

const byWord = new Map(
  // Object.entries widens the names that `names` lists.
  (Object.entries(names) as [FieldName, readonly string[]][]).flatMap(([name, words]) =>
    words.map((word) => [word, name] as const),
  ),
);
const pattern = /^[\s•*·–-]{0,8}(\p{L}[\p{L}\s'’-]{0,39})\s{0,3}[:：]\s{0,9}(.*)$/u;
/** More words before a colon are a sentence, not a field. */
const maxWords = 3;
/** Fields that may stand on several lines. */
const repeats: ReadonlySet<FieldName> = new Set(["facilitator"]);

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
  // An invitation has a line "Topic:" of its own, until the organiser's fields begin.
  let foreign = false;
  for (const line of lines) {
    const [, word = "", text = ""] = pattern.exec(line.text) ?? [];
    const value = text.trim().slice(0, 1_000);
    const name = fieldNamed(word);
    if (name && !(foreign && name === "topic")) {
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
      remarks.push({
        line: line.line,
        why: `“${word.trim()}” is not a field that Haven knows: line not published`,
      });
    }
  }
  return { ...settle(fields, remarks), prose, remarks };
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
