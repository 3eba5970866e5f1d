/** Which entries may be published: the one place that decides, and it decides for privacy. */
import { textOf } from "./entry-times.js";
import type { Entry } from "./entries.js";
import type { ReadDescription } from "./fields.js";
import { TimesRefused } from "./times-refused.js";

/** Why an entry must stay private whatever its description says. */
export function forbidden(entry: Entry): string | undefined {
  if (entry.broken) return entry.broken;
  if (entry.kind !== "VEVENT") return "it is a task or note, not an appointment";
  const has = (name: string) => entry.lines.some((line) => line.name === name);
  const says = (name: string) =>
    entry.lines.filter((line) => line.name === name).map(({ text }) => text);
  // RFC 5545 §3.8.1.3: a class that is not known is private.
  if (says("CLASS").some((text) => !/:\s*PUBLIC\s*$/i.test(text)))
    return "it is private or confidential";
  if (says("X-CALENDARSERVER-ACCESS").some((text) => !/:\s*PUBLIC\s*$/i.test(text))) {
    return "it is private or confidential";
  }
  if (has("ATTENDEE")) return "it has attendees";
  if (
    says("DTSTART").some((text) => /;VALUE="?DATE"?[;:]/i.test(text) || /:\s*\d{8}\s*$/.test(text))
  ) {
    return "it lasts all day";
  }
  if (says("X-MICROSOFT-CDO-ALLDAYEVENT").some((text) => /:\s*TRUE/i.test(text)))
    return "it lasts all day";
  return undefined;
}

/** Why an entry that nothing forbids is still not published. */
export function notOffered(description: ReadDescription, dedicated: boolean): string | undefined {
  if (description.publish === "yes") return undefined;
  if (description.publish === "no") return "its line “Circle:” does not say yes";
  if (dedicated) return undefined;
  const hint = description.almost ? "; one line looks like it, with a slip in the word" : "";
  return `its description has no line “Circle: yes”${hint}`;
}

/** The UID for a report, where it can be read. */
export function reportedUid(entry: Entry): string | undefined {
  try {
    return textOf(entry.lines.find(({ name }) => name === "UID")).trim() || undefined;
  } catch (error) {
    if (error instanceof TimesRefused) return undefined;
    throw error;
  }
}
