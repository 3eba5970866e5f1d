/** An entry that may be published, with every text cut to what may be said. */
import type { ContentLine } from "./content-lines.js";
import { lineText } from "./description.js";
import { merged, type Draft } from "./draft.js";
import type { Entry } from "./entries.js";
import type { EntryTimes } from "./entry-times.js";
import { examples, readField } from "./field-values.js";
import type { ReadDescription, Remark } from "./fields.js";
import type { CircleHost } from "./host.js";
import { joiningOf, type Joining } from "./joining.js";
import { plainWord } from "./plain-words.js";
import { placeParts, redactProse, redactShort } from "./redaction.js";
import type { SeriesDefaults, SeriesFile } from "./series.js";
import { TimesRefused } from "./times-refused.js";

/** An entry read to the end; its texts are redacted. */
export interface Publishable {
  readonly times: EntryTimes;
  readonly title: string;
  /** LOCATION, empty when there is none or it is only a way to meet from afar. */
  readonly location: string;
  readonly prose: string;
  readonly draft: Draft;
  readonly defaults: SeriesDefaults;
  readonly joining: Joining;
}

const nowhere = new RegExp(
  [
    "^(?:zoom|online|on line|virtual|video|google meet|microsoft teams|teams|webex|phone|by phone",
    "en linea|por telefono|telefono)?(?: meeting| call)?$",
  ].join("|"),
);

/** @throws TimesRefused when nothing is left to call it by. */
export function dressed(
  entry: Entry,
  times: EntryTimes,
  description: ReadDescription,
  host: CircleHost,
  series: SeriesFile,
  remark: (remark: Remark) => void,
): Publishable {
  const line = (name: string): ContentLine | undefined =>
    entry.lines.find((each) => each.name === name);
  const rawTitle = lineText(line("SUMMARY"));
  const defaults = series.for(times.uid, rawTitle);
  let draft = defaults.draft;
  let own: Draft = {};
  for (const { name, value, line: at } of description.fields) {
    const part = readField(name, value, host);
    const facilitators = [...(own.facilitators ?? []), ...(part?.facilitators ?? [])];
    if (part) own = { ...merged(own, part), ...(facilitators.length > 0 && { facilitators }) };
    else if (value !== "")
      remark({
        line: at,
        why: `this line is not understood and not used; write for example “${examples[name]}”`,
      });
  }
  draft = merged(draft, own);
  // A line about the address that is not understood must not leave a default's "public" standing.
  if (description.fields.some(({ name }) => name === "address") && !own.address) {
    draft = { ...draft, address: "ask" };
  }
  const whole = redactShort(lineText(line("LOCATION")), []);
  const location = nowhere.test(plainWord(whole)) ? "" : whole;
  const area = plainWord(draft.area ?? "");
  const hidden =
    draft.address === "public"
      ? []
      : placeParts(location).filter((part) => !area.includes(plainWord(part)));
  const title = redactShort(rawTitle, hidden);
  if (title === "") throw new TimesRefused("nothing of its title can be published");
  const joining = joiningOf(entry);
  if (isCallOfNoNumber(draft, joining) && defaults.nextSteps === undefined) {
    const at = description.fields.find(({ name }) => name === "how")?.line;
    remark({ line: at ?? line("DESCRIPTION")?.line ?? entry.line, why: noNumber });
  }
  return {
    times,
    title,
    location,
    prose: redactProse(description.prose, hidden, (at) =>
      remark({
        line: at,
        why: "a sentence here holds a link, number, code or hidden place: left out",
      }),
    ),
    draft,
    defaults,
    joining,
  };
}

const noNumber =
  "it is by phone, and no number to join by was found: nobody is told one; " +
  "write for example “Dial in: 215-555-0163, PIN 4471#”";

/** Whom somebody talks to first, that person can tell the number. */
function isCallOfNoNumber({ modes, signUp }: Draft, { dialIn }: Joining): boolean {
  const isTalked = signUp?.mode === "talkFirst" || signUp?.entry === "closed";
  return modes?.includes("phone") === true && dialIn === undefined && !isTalked;
}
