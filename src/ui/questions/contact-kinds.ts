/** Ways to reach somebody: the kinds that the organisation offers, the field for each, and what a
 * value must look like. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { contactKinds, type ContactKind, type ContactMethod } from "../../contract/intake.js";
import { field } from "../parts/field.js";
import type { Option } from "../parts/choices.js";
import type { Obstacle, QuestionLook } from "./question.js";

/** Chosen ways, and what was typed for each. */
export interface ContactValues {
  readonly kinds: readonly ContactKind[];
  readonly values: Readonly<Partial<Record<ContactKind, string>>>;
}

/** The kinds to choose from, each saying when the organisation's name shows. */
export function kindOptions({ config }: QuestionLook): readonly Option<ContactKind>[] {
  const listed = config.support?.contactMethods ?? [];
  const offered = listed.filter(
    ({ kind }, index) => listed.findIndex((each) => each.kind === kind) === index,
  );
  const kinds =
    offered.length > 0 ? offered : [{ kind: "call" as const, showsName: "unknown" as const }];
  return kinds.map(({ kind, showsName }) => ({
    value: kind,
    label: kindLabel(kind),
    hint: showsName === "no" ? undefined : nameShows(showsName),
  }));
}

/** "Call", "Text", "WhatsApp", "E-mail". */
export function kindLabel(kind: ContactKind): string {
  switch (kind) {
    case "call":
      return msg("Call", { id: "question.kind.call", desc: "Way to reach somebody: a phone call" });
    case "text":
      return msg("Text message", { id: "question.kind.text", desc: "Way to reach somebody: SMS" });
    case "whatsapp":
      return "WhatsApp";
    case "email":
      return msg("E-mail", { id: "question.kind.email", desc: "Way to reach somebody" });
  }
}

/** The field for a kind; none while no kind is chosen. */
export function fieldForKind(
  look: {
    readonly id: string;
    readonly kind: ContactKind | undefined;
    readonly value: string;
    /** The writer's own, on an own device: the browser may fill it in. */
    readonly own: boolean;
    /** Another number stands above, and this one may be the same. */
    readonly maySkip?: boolean;
    readonly error: string | undefined;
  },
  typed: (value: string) => void,
): TemplateResult | typeof nothing {
  const { kind, own, maySkip, ...rest } = look;
  if (!kind) return nothing;
  const mail = kind === "email";
  return html`${field(
    {
      ...rest,
      label: mail ? mailLabel() : numberLabel(kind),
      hint: maySkip ? sameNumber() : undefined,
      type: mail ? "email" : "tel",
      inputMode: mail ? "email" : "tel",
      maxLength: 254,
      dir: "ltr",
      autocomplete: own ? (mail ? "email" : "tel") : "off",
    },
    typed,
  )}`;
}

/**
 * What is wrong with a value: nothing there, or nothing that could be called or written to. Its
 * field is one of those that `answer` holds: `value-call` of `values`.
 */
export function valueObstacle(
  answer: "values" | "referrerValues",
  kind: ContactKind,
  value: string,
): readonly Obstacle[] {
  const field = `${answer.slice(0, -1)}-${kind}`;
  const text = value.trim();
  if (text === "") return [{ field, answer, code: "missing" }];
  const fine = kind === "email" ? /^\S+@\S+\.\S+$/.test(text) : digits(text).length >= 7;
  return fine ? [] : [{ field, answer, code: "syntax" }];
}

/**
 * Nobody types a number twice: without one of its own, a way by phone takes the one given for
 * another.
 */
export function valueFor(kind: ContactKind, { kinds, values }: ContactValues): string {
  const typed = (each: ContactKind) => (values[each] ?? "").trim();
  if (typed(kind) !== "" || !isByPhone(kind)) return typed(kind);
  return inOrder(kinds).filter(isByPhone).map(typed).find(Boolean) ?? "";
}

/** Whether the field of a way may stay empty, because a number is asked for above it. */
export function maySkip(kind: ContactKind, kinds: readonly ContactKind[]): boolean {
  return isByPhone(kind) && inOrder(kinds).find(isByPhone) !== kind;
}

/** The values after another way was chosen in the place of one: a number goes along. */
export function carried(
  values: ContactValues["values"],
  from: ContactKind | undefined,
  to: ContactKind,
): ContactValues["values"] {
  const goes = from && isByPhone(from) && isByPhone(to) && !values[to];
  return goes ? { ...values, [to]: values[from] ?? "" } : values;
}

/** The words for an obstacle of a value. */
export function valueWords(code: Obstacle["code"]): string {
  return code === "missing"
    ? msg("Write a number or address, so that we can reach you.", {
        id: "question.kind.value-missing",
        desc: "The field is empty",
      })
    : msg("Please check this. We could not call or write to it.", {
        id: "question.kind.value-wrong",
        desc: "No phone number or e-mail address could be read",
      });
}

/**
 * The method that travels; E.164 only where the number can be read without guessing a country
 * but ours.
 */
export function methodOf(kind: ContactKind, value: string, rank: number): ContactMethod {
  const text = value.trim();
  const e164 = kind === "email" ? undefined : e164Of(text);
  return { kind, value: text, ...(e164 && { e164 }), rank };
}

/** The kinds in the order in which they are asked. */
export const inOrder = (kinds: readonly ContactKind[]) =>
  contactKinds.filter((kind) => kinds.includes(kind));

function e164Of(text: string): string | undefined {
  const all = digits(text);
  if (text.startsWith("+")) return /^[1-9]\d{6,14}$/.test(all) ? `+${all}` : undefined;
  if (/^[2-9]\d{9}$/.test(all)) return `+1${all}`;
  return /^1[2-9]\d{9}$/.test(all) ? `+${all}` : undefined;
}

const isByPhone = (kind: ContactKind) => kind !== "email";

const sameNumber = () =>
  msg("If it is the same number, leave this empty.", {
    id: "question.kind.same-number",
    desc: "Below the field for a second phone number",
  });

const digits = (text: string) => text.replace(/\D/g, "");

function nameShows(showsName: "yes" | "unknown"): string {
  return showsName === "yes"
    ? msg("Our name may show on the screen.", {
        id: "question.kind.shows-name",
        desc: "This way of contact shows the organization's name",
      })
    : msg("Our name could show on the screen.", {
        id: "question.kind.may-show-name",
        desc: "It is not known whether this way of contact shows the organization's name",
      });
}

function numberLabel(kind: ContactKind): string {
  return kind === "call"
    ? msg("Phone number for calls", { id: "question.kind.call-number", desc: "Field" })
    : kind === "text"
      ? msg("Phone number for texts", { id: "question.kind.text-number", desc: "Field" })
      : msg("Phone number for WhatsApp", { id: "question.kind.whatsapp-number", desc: "Field" });
}

const mailLabel = () => msg("E-mail address", { id: "question.kind.email-address", desc: "Field" });
