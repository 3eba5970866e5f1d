/** Words for filters: what they are called, what can be chosen, and how many dates match. */
import { msg, str } from "@lit/localize";
import { circleKinds, circleModes } from "../../contract/circle.js";
import type { Config } from "../../contract/config.js";
import { weekdayName } from "../../locale/clock.js";
import { formatDate } from "../../locale/dates.js";
import { kindLabel, languageLabel, modesLabel, provisionLabel } from "./labels.js";
import { soon, type Facet } from "./filter-terms.js";
import type { Doubt } from "./filters.js";

/** What a label is made for. */
export interface LabelLook {
  readonly lang: string;
  readonly config: Config | undefined;
}

/** "Who it is for". */
export function facetLabel(facet: Facet): string {
  switch (facet) {
    case "day":
      return msg("Date", { id: "circles.filter.day", desc: "Filter: on which date" });
    case "weekday":
      return msg("Day of the week", { id: "circles.filter.weekday", desc: "Filter" });
    case "part":
      return msg("Time of day", { id: "circles.filter.part", desc: "Filter: morning, evening" });
    case "mode":
      return msg("How to take part", {
        id: "circles.filter.mode",
        desc: "Filter: in person, online, by phone",
      });
    case "language":
      return msg("Language", { id: "circles.filter.language", desc: "Filter: of the circle" });
    case "audience":
      return msg("Who it is for", { id: "circles.filter.audience", desc: "Filter" });
    case "age":
      return msg("Age", { id: "circles.filter.age", desc: "Filter: how old one is" });
    case "kind":
      return msg("Kind of circle", { id: "circles.filter.kind", desc: "Filter" });
    case "program":
      return msg("Program", { id: "circles.filter.program", desc: "Filter" });
    case "topic":
      return msg("Topic", { id: "circles.filter.topic", desc: "Filter: what it is about" });
    case "support":
      return msg("Help to come", {
        id: "circles.filter.support",
        desc: "Filter: childcare, a meal, bus fare",
      });
    case "access":
      return msg("Access", { id: "circles.filter.access", desc: "Filter: step-free, quiet room" });
  }
}

/** What one option is called; nothing for a code that nobody named. */
export function optionLabel(facet: Facet, value: string, look: LabelLook): string | undefined {
  const { lang, config } = look;
  const { vocabulary } = config ?? {};
  switch (facet) {
    case "day":
      return value === soon ? soonWords() : formatDate(value, lang);
    case "weekday":
      return weekdayName(Number(value), lang);
    case "part":
      return partLabel(value);
    case "mode": {
      const mode = circleModes.find((each) => each === value);
      return mode && modesLabel([mode], lang);
    }
    case "language": {
      const [how = "", code = ""] = value.split(":");
      const way = (["interpreted", "captioned", "signed"] as const).find((each) => each === how);
      return languageLabel(code, way ?? "spoken", lang);
    }
    case "audience":
    case "topic":
      return vocabulary?.[facet][value];
    case "age":
      return ageLabel(value);
    case "kind": {
      const kind = circleKinds.find((each) => each === value);
      return kind && kindLabel(kind);
    }
    case "program":
      return config?.programs.find(({ code }) => code === value)?.label;
    case "support":
    case "access":
      return provisionLabel({ code: value, value: "yes" }, vocabulary?.[facet] ?? {});
  }
}

const soonWords = () =>
  msg("In the next 7 days", { id: "circles.filter.soon", desc: "Choice of a filter for dates" });

function partLabel(part: string): string {
  if (part === "morning")
    return msg("Morning", { id: "circles.filter.morning", desc: "Begins before noon" });
  if (part === "afternoon")
    return msg("Afternoon", { id: "circles.filter.afternoon", desc: "Begins before 5 PM" });
  return msg("Evening", { id: "circles.filter.evening", desc: "Begins at 5 PM or later" });
}

function ageLabel(band: string): string | undefined {
  switch (band) {
    case "child":
      return msg("13 or younger", { id: "circles.filter.child", desc: "Age" });
    case "teen":
      return msg("14 to 17", { id: "circles.filter.teen", desc: "Age" });
    case "young":
      return msg("18 to 24", { id: "circles.filter.young", desc: "Age" });
    case "adult":
      return msg("25 to 59", { id: "circles.filter.adult", desc: "Age" });
    case "elder":
      return msg("60 or older", { id: "circles.filter.elder", desc: "Age" });
    default:
      return undefined;
  }
}

/** "3 dates". */
export const datesWords = (count: number) =>
  count === 1
    ? msg("1 date", { id: "circles.filter.dates.one", desc: "Number of dates" })
    : msg(str`${count} dates`, { id: "circles.filter.dates.other", desc: "Number of dates" });

/** "3 dates match." */
export function matchWords(count: number): string {
  if (count === 0)
    return msg("No dates match.", { id: "circles.filter.match.none", desc: "After filtering" });
  return count === 1
    ? msg("1 date matches.", { id: "circles.filter.match.one", desc: "After filtering" })
    : msg(str`${count} dates match.`, {
        id: "circles.filter.match.other",
        desc: "After filtering",
      });
}

/** "Access: Please ask us about 1 more date. 2 more dates do not say." */
export function doubtWords({ facet, ask, unstated }: Doubt): string {
  const words = [askWords(ask), unstatedWords(unstated)].filter(Boolean).join(" ");
  const name = facetLabel(facet);
  return msg(str`${name}: ${words}`, {
    id: "circles.filter.doubt",
    desc: "A filter, and a sentence on the dates that it is not sure about",
  });
}

function askWords(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? msg("Please ask us about 1 more date.", {
        id: "circles.filter.ask.one",
        desc: "A date that may have what is looked for, such as step-free access",
      })
    : msg(str`Please ask us about ${count} more dates.`, {
        id: "circles.filter.ask.other",
        desc: "Dates that may have what is looked for, such as step-free access",
      });
}

function unstatedWords(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? msg("1 more date does not say.", {
        id: "circles.filter.unstated.one",
        desc: "A date that does not say whether it has what is looked for",
      })
    : msg(str`${count} more dates do not say.`, {
        id: "circles.filter.unstated.other",
        desc: "Dates that do not say whether they have what is looked for",
      });
}
