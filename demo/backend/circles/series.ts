/** Defaults per series in one file, so that a therapist types in the calendar only what differs. */
import { Agreement, Expect } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { merged, type Draft } from "./draft.js";
import { examples, readField } from "./field-values.js";
import { labels, type FieldName } from "./field-names.js";
import { fieldNamed, nearestField } from "./fields.js";
import type { CircleHost } from "./host.js";
import { plainWord } from "./plain-words.js";

/** A sign-up names it as `id@version`, in letters that a request may hold. */
export const NamedAgreement = z.extend(Agreement, {
  id: z.string().check(z.regex(/^[\w.-]{1,60}$/)),
  version: z.string().check(z.regex(/^[\w.-]{1,20}$/)),
});
const Defaults = z.strictObject({
  /** Which series: by the entry's UID or its title. Without either: every circle. */
  uid: z.optional(z.string()),
  title: z.optional(z.string()),
  /** The same fields as in the calendar, but for `Circle`: only an entry publishes itself. */
  fields: z.optional(z.record(z.string(), z.string())),
  /** BCP 47; else guessed from the texts. */
  textLang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  guardian: z.optional(z.enum(["notNeeded", "told", "needed"])),
  notFor: z.optional(z.string().check(z.maxLength(200))),
  scheduleNote: z.optional(z.string().check(z.maxLength(160))),
  expect: z.optional(Expect),
  agreements: z.optional(z.array(NamedAgreement)),
  /** Told to whoever is sure of a place, in the language of the circle. */
  nextSteps: z.optional(z.string().check(z.maxLength(1000))),
});
const File = z.strictObject({ series: z.array(Defaults) });

/** What holds for a series unless its entry says otherwise. */
export interface SeriesDefaults extends Pick<
  z.output<typeof Defaults>,
  "textLang" | "guardian" | "notFor" | "scheduleNote" | "expect" | "agreements" | "nextSteps"
> {
  readonly draft: Draft;
}

export interface SeriesFile {
  for(uid: string, title: string): SeriesDefaults;
  readonly problems: readonly string[];
}

export const noSeries: SeriesFile = { for: () => ({ draft: {} }), problems: [] };

/** Reads the file's text; what is wrong in it is a problem, and the rest stands. */
export function readSeries(text: string, host: CircleHost): SeriesFile {
  const read = z.safeParse(File, parsed(text));
  if (!read.success) return { ...noSeries, problems: [wrong(text, read.error.issues[0])] };
  const problems: string[] = [];
  const rows = read.data.series.map(({ fields = {}, uid, title, ...defaults }, index) => {
    let draft: Draft = {};
    for (const [word, value] of Object.entries(fields)) {
      const name = fieldNamed(word);
      const part = name && readField(name, value, host);
      if (part) draft = merged(draft, part);
      else
        problems.push(
          `series.json, series ${index + 1}: “${word}” is not understood` + suggestion(word, name),
        );
    }
    return { uid, title, defaults: { ...defaults, draft } };
  });
  return {
    problems,
    for(uid, title) {
      const fitting = rows.filter(
        (row) =>
          (row.uid === undefined || row.uid === uid) &&
          (row.title === undefined || plainWord(row.title) === plainWord(title)),
      );
      let all: SeriesDefaults = { draft: {} };
      for (const row of fitting) {
        all = { ...all, ...row.defaults, draft: merged(all.draft, row.defaults.draft) };
      }
      return all;
    },
  };
}

/** Where a file is wrong, in words that name the place and nothing of what stands there. */
function wrong(text: string, issue: z.core.$ZodIssue | undefined): string {
  const none = ": no defaults are used";
  if (parsed(text) === undefined) return `series.json is not valid JSON${none}`;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.map((key) => `“${key}”`) : [];
  const place = `/${issue?.path.map(String).join("/") ?? ""}`;
  const what = keys.length > 0 ? `: ${keys.join(", ")} is not known there` : "";
  return `series.json is wrong at ${place}${what}${none}`;
}

/** How to write it, or what was meant. */
function suggestion(word: string, name: FieldName | undefined): string {
  if (name) return `; write “${examples[name]}”`;
  const near = nearestField(word);
  return near ? `; did you mean “${labels[near]}:”?` : "";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
