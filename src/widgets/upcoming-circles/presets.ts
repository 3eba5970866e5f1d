/** Reads what a page asks for by attributes: codes that are known, and those that nobody knows. */
import { circleModes } from "../../contract/circle.js";
import type { Config } from "../../contract/config.js";
import { languageName } from "../../locale/names.js";
import type { Facet } from "./filter-terms.js";
import type { Picks } from "./filters.js";
import type { Occurrence } from "./model.js";
import type { Presets } from "./narrowing.js";

/** A preset as it was understood. */
export interface Preset {
  readonly picks: Picks;
  /** Codes that neither the organization nor a date knows: ignored, and told on the console. */
  readonly unknown: readonly Unknown[];
  /** Tells one preset from another. */
  readonly key: string;
}

export interface Unknown {
  readonly attribute: keyof Presets;
  readonly code: string;
  /** What could stand there instead. */
  readonly known: readonly string[];
}

const attributes = ["language", "mode", "audience", "program"] as const;
const ways = ["spoken", "interpreted", "signed"] as const;

/** The preset of a page; an attribute of which no code is known is as if it were not there. */
export function readPreset(
  presets: Presets,
  all: readonly Occurrence[],
  config: Config | undefined,
): Preset {
  const unknown: Unknown[] = [];
  const picks: Partial<Record<Facet, readonly string[]>> = {};
  for (const attribute of attributes) {
    const codes = codesIn(presets[attribute]);
    if (codes.length === 0) continue;
    const known = knownOf(attribute, all, config);
    const values = codes.flatMap((code) => {
      const value = known.find((each) => same(each, code)) ?? spoken(attribute, code);
      if (value === undefined) unknown.push({ attribute, code, known });
      return value ?? [];
    });
    const wanted = attribute === "language" ? values.flatMap(everyWay) : values;
    if (wanted.length > 0) picks[attribute] = wanted;
  }
  const key = attributes.map((each) => codesIn(presets[each]).join(" ")).join("|");
  return { picks, unknown, key };
}

/** One line for the page's author. */
export function unknownWords({ attribute, code, known }: Unknown): string {
  const others = known.length > 0 ? ` Known here: ${known.slice(0, 20).join(", ")}.` : "";
  const hint = attribute === "language" ? " Use a code such as es, vi or ase." : others;
  return (
    `<haven-upcoming-circles> does not know ${attribute}="${code}" and shows dates as if it ` +
    `were not there.${hint}`
  );
}

const codesIn = (text: string | undefined): string[] =>
  (text ?? "").split(/[\s,]+/).filter(Boolean);

const same = (a: string, b: string) => bare(a) === bare(b);
const bare = (code: string) => code.toLowerCase().replace(/[-_]/g, "");
const base = (tag: string) => tag.split("-")[0]?.toLowerCase() ?? tag;
const everyWay = (code: string) => ways.map((way) => `${way}:${code}`);

function knownOf(
  attribute: keyof Presets,
  all: readonly Occurrence[],
  config: Config | undefined,
): readonly string[] {
  const circles = all.map(({ circle }) => circle);
  switch (attribute) {
    case "mode":
      return circleModes;
    case "language":
      return unique(circles.flatMap(({ languages }) => languages.map(({ code }) => base(code))));
    case "audience":
      return unique([
        ...Object.keys(config?.vocabulary.audience ?? {}),
        ...circles.flatMap(({ audience }) => audience.codes),
      ]);
    case "program":
      return unique([
        ...(config?.programs ?? []).map(({ code }) => code),
        ...circles.flatMap(({ programs }) => programs),
      ]);
  }
}

/** A language that no date has is one nevertheless. */
function spoken(attribute: keyof Presets, tag: string): string | undefined {
  if (attribute !== "language") return undefined;
  const code = base(tag);
  return languageName(code, "en") === code ? undefined : code;
}

const unique = (codes: readonly string[]) => [...new Set(codes)];
