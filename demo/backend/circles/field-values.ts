/** Reads what stands behind a field's colon; what is not understood is left out, never guessed. */
import type { Cost, Facilitator } from "../../../src/contract/circle.js";
import { parseAmount } from "../../../src/contract/money.js";
import type { Draft } from "./draft.js";
import { askDaysIn } from "./ask-by.js";
import * as known from "./field-answers.js";
import type { FieldName } from "./field-names.js";
import type { CircleHost, Vocabulary } from "./host.js";
import { partsOf, plainWord } from "./plain-words.js";
import { redactShort } from "./redaction.js";
import { seatsIn } from "./seats.js";

/** How to write each field, for the organiser who did not. */
export const examples: Readonly<Record<FieldName, string>> = {
  circle: "Circle: yes",
  kind: "Kind: healing circle (or racial healing, workshop, other)",
  program: "Program: mental health",
  language: "Language: Spanish",
  for: "For: people who lost someone to suicide",
  ages: "Ages: 18+ (or 14-17, all ages)",
  topic: "Topic: grief",
  how: "How: in person (or online, phone, hybrid)",
  area: "Area: West Philadelphia",
  address: "Address: after sign-up (or public, area, ask)",
  cost: "Cost: free (or sliding scale, donation, $10)",
  signUp: "Sign-up: required (or optional, not needed, talk first, closed)",
  seats: "Seats: 12 (or 12 in person, 20 online; or open, few, full)",
  waitlist: "Waitlist: yes (or no)",
  guests: "Guests: 2 (how many a person may bring)",
  facilitator: "Facilitator: Ana, psychotherapist",
  childcare: "Childcare: yes (or no, ask)",
  meal: "Meal: yes (or no, ask)",
  transit: "Transit: yes (or no, ask)",
  interpreter: "Interpreter: ASL on request, 5 days before",
  stepFree: "Step-free: yes (or no, ask)",
  door: "At the door: no ID, no sign-in, guard",
  neutralTitle: "Neutral title: Appointment",
  note: "Note: moved to the library",
};

/** A part of the draft, or `undefined` when the value is not understood. */
export function readField(name: FieldName, value: string, host: CircleHost): Draft | undefined {
  const word = plainWord(value);
  switch (name) {
    case "circle":
      return undefined;
    case "kind":
      return some("kind", known.kinds.get(word));
    case "program":
      return some("programs", codesIn(value, host.programs));
    case "topic":
      return some("topics", codesIn(value, host.topics));
    case "for":
      return audience(value, host.audience);
    case "ages":
      return some("ages", ages(word));
    case "how":
      return some("modes", all(partsOf(value), (part) => known.modes.get(plainWord(part)))?.flat());
    case "address":
      return some("address", known.visibilities.get(word));
    case "cost":
      return some("cost", cost(value));
    case "signUp":
      return some("signUp", known.signUps.get(word));
    case "seats":
      return seatsIn(value);
    case "waitlist":
      return some("waitlist", known.yesNo.get(word));
    case "guests":
      return some("guests", guests(word));
    case "facilitator":
      return some("facilitators", facilitators(value));
    case "language":
      return some(
        "spoken",
        all(partsOf(value), (part) => spoken(part)),
      );
    case "interpreter":
      return interpreter(value);
    case "childcare":
    case "meal":
    case "transit":
      return some("supports", provision(name, value));
    case "stepFree":
      return some("access", provision(name, value));
    case "door":
      return some("door", door(value));
    case "area":
      return some("area", short(value, 120));
    case "neutralTitle":
      return some("neutralTitle", short(value, 120));
    case "note":
      return some("note", short(value, 280));
  }
}

function some<Name extends keyof Draft>(
  name: Name,
  value: Draft[Name] | undefined,
): Draft | undefined {
  // A computed key widens to string; the names and types are those of Draft.
  return value === undefined ? undefined : ({ [name]: value } as Draft);
}

/** Every part understood, or none. */
function all<Part, Value>(
  parts: readonly Part[],
  read: (part: Part) => Value | undefined,
): Value[] | undefined {
  const values = parts.map(read).filter((value) => value !== undefined);
  return values.length === parts.length && parts.length > 0 ? values : undefined;
}

function short(value: string, max: number): string | undefined {
  return [...redactShort(value, [])].slice(0, max).join("").trim() || undefined;
}

function codesIn(value: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const read = (part: string) => vocabulary.get(plainWord(part));
  const whole = read(value);
  if (whole) return [whole];
  const listed = all(value.split(/\s*[,;]\s*/), (part) => {
    const code = read(part);
    return code ? [code] : all(part.split(/\s+(?:and|y)\s+/i), read);
  });
  return listed?.flat();
}

/** Free words stay words; those that name a code become the code, so that a filter finds them. */
function audience(value: string, vocabulary: Vocabulary): Draft | undefined {
  const whole = vocabulary.get(plainWord(value));
  if (whole) return { audienceCodes: [whole] };
  const parts = value.split(/\s*[,;]\s*/).filter((part) => part !== "");
  const codes = parts.flatMap((part) => vocabulary.get(plainWord(part)) ?? []);
  if (codes.length === parts.length && codes.length > 0) return { audienceCodes: codes };
  const forWhom = short(value, 200);
  return forWhom === undefined ? undefined : { forWhom, audienceCodes: codes };
}

function ages(word: string): Draft["ages"] | undefined {
  const text = word
    .replace(/\b(?:ages?|years?|old|anos|edades|de|entre|from)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (/^(?:all|any|todas(?: las)?|everyone)$/.test(text)) return {};
  if (/^(?:adults?|adultos|adults only)$/.test(text)) return { ageMin: 18 };
  const more = String.raw`(?: ?\+| and (?:up|older|over)| or older| (?:y|o) mas| en adelante)?`;
  const from = new RegExp(String.raw`^(?:(?:over|mayores) )?(\d{1,2})${more}$`).exec(text);
  const open = /\+|and|or|mas|adelante|over|mayores/.test(text);
  if (from && open) return { ageMin: Number(from[1]) };
  const under = /^(?:under|menores) (\d{1,2})$/.exec(text);
  if (under) return { ageMax: Number(under[1]) - 1 };
  const [, low, high] =
    /^(\d{1,2}) ?(?:-|–| |to|through|a|hasta|y|and) ?(\d{1,2})$/.exec(text) ?? [];
  const span = { ageMin: Number(low), ageMax: Number(high) };
  return low !== undefined && span.ageMin <= span.ageMax ? span : undefined;
}

function cost(value: string): Cost | undefined {
  const [first = "", ...others] = value.split(/\s*[,;(]\s*/);
  const rest = short(others.join(", ").replace(/\)$/, ""), 200);
  const note = rest === undefined ? {} : { note: rest };
  const kind = known.costKinds.get(plainWord(first));
  if (kind) return { kind, ...note };
  const number = first.replace(/\b(?:dollars?|d[oó]lares?|usd)\b/gi, "");
  const amount = parseAmount(number, { currency: "USD", locale: "en-US" });
  return amount.ok
    ? { kind: "fixed", amountMinor: amount.minor, currency: "USD", ...note }
    : undefined;
}

function guests(word: string): number | undefined {
  if (known.yesNoAsk.get(word) === "no") return 0;
  return /^\d{1,2}$/.test(word) && Number(word) <= 10 ? Number(word) : undefined;
}

function facilitators(value: string): Facilitator[] | undefined {
  const people = value.split(/\s*;\s*/).flatMap((person): Facilitator[] => {
    const parts = person.split(/\s*,\s*/).map((part) => short(part, 80) ?? "");
    const [label = "", ...rest] = parts;
    if (label === "") return [];
    const credentials = rest.filter((part) => /^(?=.*[A-Z].*[A-Z])[A-Za-z.-]{2,8}$/.test(part));
    const role = rest.filter((part) => part !== "" && !credentials.includes(part)).join(", ");
    return [{ label, credentials, languages: [], ...(role && { role: role.slice(0, 80) }) }];
  });
  return people.length > 0 ? people : undefined;
}

function spoken(part: string): NonNullable<Draft["spoken"]>[number] | undefined {
  const code = known.languageNames.get(plainWord(part));
  return code ? { code, how: code === "ase" ? "signed" : "spoken", when: "provided" } : undefined;
}

function interpreter(text: string): Draft | undefined {
  const plain = provision("interpreter", text);
  if (plain) return { supports: plain };
  const { rest: value, askDays } = askDaysIn(text);
  const requestBy = /\b(?:19|20)\d\d-\d\d-\d\d\b/.exec(value)?.[0];
  const bare = value.replace(/[,(]?\s*(?:by|antes del?)?\s*\d{4}-\d\d-\d\d\)?/gi, "");
  const asked =
    /[,(]?\s*\b(?:on request|if you ask|ask us|ask|a pedido|si lo pide|a solicitud)\b\)?/i;
  const when = asked.test(bare) || askDays !== undefined ? "onRequest" : "provided";
  const read = all(partsOf(bare.replace(asked, "")), (part) => {
    const code = known.languageNames.get(plainWord(part));
    return code
      ? ({
          code,
          how: code === "ase" ? ("signed" as const) : ("interpreted" as const),
          when,
          ...(requestBy && { requestBy }),
          ...(askDays !== undefined && { askDays }),
        } as const)
      : undefined;
  });
  return read && { interpreted: read };
}

/** `yes`, `no` or `ask`, and perhaps more words after a comma. */
function provision(code: string, value: string): Draft["supports"] | undefined {
  const { rest, askDays } = askDaysIn(value);
  const [first = "", ...others] = rest.split(/\s*[,;(]\s*/);
  const answer = known.yesNoAsk.get(plainWord(first));
  const note = short(others.join(", ").replace(/\)$/, ""), 200);
  const more = { ...(note !== undefined && { note }), ...(askDays !== undefined && { askDays }) };
  return answer && [{ code, value: answer, ...more }];
}

function door(value: string): Draft["door"] | undefined {
  const read = all(partsOf(value), (part) => {
    const word = plainWord(part);
    const [, how = "", thing = ""] =
      /^(no|sin|without|ask about|ask|pregunte por)?\s?(.*)$/.exec(word) ?? [];
    const name = known.doorThings.get(thing);
    const answer = how === "" ? "yes" : /^(?:no|sin|without)$/.test(how) ? "no" : "ask";
    return name && { [name]: answer };
  });
  return read && Object.assign({}, ...read);
}
