/** The other answers of an item, each with its label, in the order in which staff need them. */
import type { Program } from "../../src/contract/config.js";
import type { Intake, Message, Referral } from "../../src/contract/intake.js";
import { kinds } from "./safe-contact.js";

export interface Answer {
  readonly label: string;
  readonly text: string;
  /** Whether these are the person's own words, in their own language. */
  readonly own: boolean;
}

const fors = {
  self: "Themselves",
  family: "Their child or family",
  other: "Someone else",
};

const needs: Readonly<Record<string, string>> = {
  loss: "Someone they love died",
  violence: "Someone was shot or hurt",
  notSure: "Not sure",
};

const contexts = {
  suicideLoss: "Someone died by suicide",
  gunViolence: "Gun violence",
  grief: "Someone died",
  preferNot: "Would rather not say",
};

const topics = {
  programs: "Programs",
  circles: "Circles",
  partnership: "Working together or hosting a circle",
  volunteering: "Helping out",
  gift: "A gift or receipt",
  other: "Something else",
};

const ages = { under14: "Under 14", from14to17: "14 to 17", adult: "18 or older" };

const roles = {
  family: "Family",
  friend: "Friend",
  work: "Works with them",
  facilitator: "Facilitator",
  other: "Other",
};

const sureness = { yes: "Yes", no: "No", unsure: "Not sure" };

/**
 * Everything but the words themselves and safe contact; what was skipped or not asked is left out.
 */
export function answers(intake: Intake, programs: readonly Program[]): readonly Answer[] {
  const own = intake.type === "referral" ? ofReferral(intake, programs) : ofMessage(intake);
  return [...own, ...ofBoth(intake)].flatMap(([label, text]) =>
    text ? [{ label, text, own: typed.has(label) }] : [],
  );
}

/** The answers that people type. */
const typed = new Set(["Makes it easier", "Who wrote", "Works at", "Organization", "Name to use"]);

type Row = readonly [label: string, text: string | null | undefined];

/** What a need is called: programs by the organization's own word. */
export function needName(code: string, programs: readonly Program[]): string {
  return programs.find((program) => program.code === code)?.label ?? needs[code] ?? code;
}

function ofReferral(referral: Referral, programs: readonly Program[]): Row[] {
  const { accessNeeds, context, referrer } = referral;
  return [
    ["For", fors[referral.for]],
    ["What would help", referral.needs.map((code) => needName(code, programs)).join(", ")],
    ["About", context?.map((code) => contexts[code]).join(", ")],
    ["Makes it easier", accessNeeds],
    ["Who wrote", referrer?.name],
    ["Knows them as", referrer && roles[referrer.role]],
    ["Works at", referrer?.organization],
    ["Reach who wrote", referrer && `${kinds[referrer.method.kind]}: ${referrer.method.value}`],
    ["The person knows", referrer && sureness[referrer.subjectKnows]],
    ["The person agreed", referrer && sureness[referrer.subjectAgreed]],
  ];
}

function ofMessage({ organization, topic }: Message): Row[] {
  return [
    ["About", topic && topics[topic]],
    ["Organization", organization],
  ];
}

function ofBoth(intake: Intake): Row[] {
  const { consent, formVersion, intent, language, locale, person } = intake;
  return [
    ["Name to use", person?.name],
    [
      intake.type === "referral" && intake.for === "family" ? "Age of the family member" : "Age",
      age(person?.ageBand),
    ],
    ["ZIP", person?.zip],
    ["Speaks", language?.spoken.map(languageName).join(", ")],
    ["Reads", language?.written.map(languageName).join(", ")],
    ["Interpreter", language?.interpreter === true ? "Yes, please" : undefined],
    ["Wrote on a page in", languageName(locale)],
    ["Agreed to", consent.map(({ id, version }) => `${id} (version ${version})`).join(", ")],
    // The same over edits of one sending, so that staff see versions of one thing.
    ["Sending", `${intent.slice(0, 8)} · form ${formVersion}`],
  ];
}

const age = (band: keyof typeof ages | null | undefined) => (band ? ages[band] : undefined);

/**
 * The English name of a language; sign and Mayan languages by hand, since browsers know few of
 * them.
 */
export function languageName(tag: string): string {
  const own = { ase: "American Sign Language", mam: "Mam", quc: "K’iche’", qu: "Quechua" };
  const known = new Map(Object.entries(own)).get(tag.toLowerCase());
  return known ?? new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
}
