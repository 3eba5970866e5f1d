/** What staff may copy and send to somebody whose date changed: neutral, in a language that they
 * read, and nothing but "call us back" where other people look. */
import type { Intake } from "../../src/contract/intake.js";
import type { ToTell } from "../backend/rsvps/records.js";
import { neutralTexts } from "./neutral-texts.js";
import type { NeutralTexts, Sender } from "./neutral-texts.js";
import { tellingWords } from "./telling-words.js";
import type { TellingWords } from "./telling-words.js";

/** The news first, where only this person reads it; then the texts that everybody may get. */
export function tellingTexts(
  reached: Pick<Intake, "contact" | "language" | "locale">,
  { start, toTell }: { readonly start: string; readonly toTell: ToTell },
  sender: Sender,
): NeutralTexts {
  const neutral = neutralTexts(reached, sender);
  const words = tellingWords[neutral.lang];
  if (!words || reached.contact.shared !== "no") return neutral;
  const news = words[which[toTell]].replace("{date}", dateIn(neutral.lang, start));
  return {
    ...neutral,
    reviewed: neutral.reviewed && words.reviewed,
    texts: [news, ...neutral.texts],
  };
}

const which: Readonly<Record<ToTell, Exclude<keyof TellingWords, "reviewed">>> = {
  promoted: "place",
  approved: "place",
  waitlisted: "wait",
  declined: "noPlace",
  cancelled: "off",
  on: "held",
  online: "changed",
  postponed: "changed",
  unsure: "changed",
  moved: "changed",
};

/** The day as the calendar has it; browsers know no Haitian Creole, so it is in digits there. */
function dateIn(lang: string, start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00Z`);
  const numeric = lang === "ht";
  return new Intl.DateTimeFormat(numeric ? "fr" : lang, {
    day: "numeric",
    month: numeric ? "numeric" : "long",
    timeZone: "UTC",
  }).format(day);
}
