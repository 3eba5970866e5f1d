/** All that a search looks at in one date, in the reader's language; made once for each date. */
import type { Circle } from "../../contract/circle.js";
import type { Config } from "../../contract/config.js";
import { languageName } from "../../locale/names.js";
import { kindLabel, modesLabel } from "./labels.js";
import { modesNow } from "./model.js";
import { fold } from "./search.js";

interface Found {
  readonly lang: string;
  readonly config: Config | undefined;
  readonly text: string;
}

const known = new WeakMap<Circle, Found>();

/** Folded; call it where `msg` speaks the reader's language. */
export function searchText(circle: Circle, lang: string, config: Config | undefined): string {
  const found = known.get(circle);
  if (found && found.lang === lang && found.config === config) return found.text;
  const text = fold(textsOf(circle, lang, config).join(" \n "));
  known.set(circle, { lang, config, text });
  return text;
}

function textsOf(circle: Circle, lang: string, config: Config | undefined): readonly string[] {
  const { audience, facilitators, languages, place, programs, topics } = circle;
  const { vocabulary } = config ?? {};
  return [
    circle.title,
    circle.summary,
    kindLabel(circle.kind),
    modesLabel(modesNow(circle), lang),
    place?.areaLabel ?? "",
    place?.visibility === "public" ? (place.name ?? "") : "",
    audience.for ?? "",
    ...audience.codes.map((code) => vocabulary?.audience[code] ?? ""),
    ...topics.map((code) => vocabulary?.topic[code] ?? code),
    ...programs.map((code) => config?.programs.find((each) => each.code === code)?.label ?? ""),
    ...languages.map(({ code }) => languageName(code, lang)),
    ...facilitators.flatMap(({ label, role = "" }) => [label, role]),
  ];
}
