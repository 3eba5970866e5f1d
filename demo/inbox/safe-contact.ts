/** How a person may safely be reached, in the sentences that staff read before they dial. */
import type { Support } from "../../src/contract/config.js";
import type { Contact, ContactKind, Intake } from "../../src/contract/intake.js";

export interface SafeContact {
  /** Read first: whether the organisation may be named. */
  readonly naming: { readonly text: string; readonly mayName: boolean };
  /** Who is reached, and by which ways, the first the person wants first. */
  readonly who: string;
  readonly ways: readonly Way[];
  /** What to keep to on the call. */
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly text: string;
  /** What the person typed, after the text. */
  readonly own?: string;
  readonly careful: boolean;
}

export interface Way {
  readonly kind: string;
  /** As the person typed it. */
  readonly value: string;
  readonly link?: string;
  /** What this way itself gives away, where our name must not be said. */
  readonly caution?: string;
}

/** Whether a way of contact shows our name by itself, as the organization says. */
export type Shown = readonly Readonly<Support["contactMethods"][number]>[];

const whos: Readonly<Record<Contact["who"], string>> = {
  me: "Contact the person who wrote",
  referrer: "Contact the person who wrote, not the one it is about",
  trustedPerson: "Contact someone they trust",
  iWillContactYou: "Do not contact them. They will contact us.",
  noAnswer: "They do not need an answer.",
};

/** The ways of contact in words. */
export const kinds = { call: "Call", text: "Text", whatsapp: "WhatsApp", email: "E-mail" };

const parts = { morning: "morning", afternoon: "afternoon", evening: "evening" };

const days = { mo: "Mon", tu: "Tue", we: "Wed", th: "Thu", fr: "Fri", sa: "Sat", su: "Sun" };

/** The sentences for one item; unless a person said yes, the careful one. */
export function safeContact(
  { contact, ...rest }: Pick<Intake, "contact"> & Partial<Intake>,
  organization: string,
  shown: Shown = [],
): SafeContact {
  const mayName = contact.sayOrganization === "yes";
  const method = "referrer" in rest ? rest.referrer?.method : undefined;
  const methods = contact.who === "referrer" && method ? [method] : contact.methods;
  return {
    naming: {
      mayName,
      text: mayName ? `You may say ${organization}` : `Do not say ${organization}`,
    },
    // Somebody else who is to be called has agreed to that, and did not write it.
    who: contact.who === "me" && isForOther(rest) ? whomItIsAbout : whos[contact.who],
    ways: methods
      .toSorted((one, other) => one.rank - other.rank)
      .map((each) => ({
        ...way(each),
        ...(!mayName && caution(each.kind, shown)),
      })),
    rules: rules(contact),
  };
}

const whomItIsAbout = "Contact the person it is about. They agreed to that.";

function isForOther(rest: Partial<Intake>): boolean {
  return "for" in rest && rest.for === "other";
}

function way({ kind, value, e164 }: Contact["methods"][number]): Way {
  const number =
    e164 ?? (/^[\d\s().+-]{7,}$/.test(value) ? value.replace(/[^\d+]/g, "") : undefined);
  const scheme = { call: "tel:", text: "sms:", whatsapp: undefined, email: undefined }[kind];
  const link = scheme !== undefined && number !== undefined ? `${scheme}${number}` : undefined;
  return { kind: kinds[kind], value, ...(link !== undefined && { link }) };
}

/** A caller's or sender's name says what staff do not: unless it is known that it does not show. */
function caution(kind: ContactKind, shown: Shown): Pick<Way, "caution"> | undefined {
  const said = shown.find((each) => each.kind === kind)?.showsName;
  if (said === "yes") return { caution: "This way shows our name by itself" };
  return said === "unknown" ? { caution: "This way may show our name by itself" } : undefined;
}

function rules(contact: Contact): SafeContact["rules"] {
  const voicemail = {
    yes: { text: "You may leave a message", careful: false },
    vague: { text: "Leave a message only if it does not say why", careful: true },
    no: { text: "Leave no message", careful: true },
  }[contact.voicemail];
  const shared = {
    no: { text: "No one else uses this phone or e-mail", careful: false },
    unsure: { text: "Someone else may use this phone or e-mail", careful: true },
    yes: { text: "Someone else may use this phone or e-mail", careful: true },
  }[contact.shared];
  return [
    voicemail,
    shared,
    // What the form promised there: a screen that others see tells nothing.
    ...(contact.shared === "no"
      ? []
      : [{ text: "Write only: “Please call us back.”", careful: true }]),
    ...(contact.prohibited === true
      ? [{ text: "Use these ways and no other", careful: true }]
      : []),
    ...typed("Say the code word:", contact.codeWord, true),
    ...typed("Ask for:", contact.askFor, false),
    ...(contact.times?.length ? [{ text: `Good times: ${times(contact)}`, careful: false }] : []),
    ...typed("Never do this:", contact.note, true),
  ];
}

const typed = (text: string, own: string | null | undefined, careful: boolean): Rule[] =>
  own ? [{ text, own, careful }] : [];

function times({ times }: Contact): string {
  return (times ?? [])
    .map((each) => `${each.days.map((day) => days[day]).join(", ")}, ${parts[each.part]}`)
    .join("; ");
}
