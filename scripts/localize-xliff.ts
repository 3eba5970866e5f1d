/** Reads and marks the XLIFF files: what is missing, what is old, what a person has to review. */

/** One unit of a file, its texts still in XML. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  /** Empty when there is none yet. */
  readonly target: string;
  /** XLIFF 1.2, state of the target: `signed-off` once a person has reviewed it. */
  readonly state: string;
}

const unitPattern = /<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g;
const sourcePattern = /<source>([\s\S]*?)<\/source>/;
const targetPattern = /<target((?:\s[^>]*)?)>([\s\S]*?)<\/target>/;

/** The units of a file, by id. */
export function unitsIn(xliff: string): Map<string, Unit> {
  return new Map(
    [...xliff.matchAll(unitPattern)].map(([text, id = ""]) => {
      const [, attributes = "", target = ""] = targetPattern.exec(text) ?? [];
      const [, state = ""] = /state="([^"]*)"/.exec(attributes) ?? [];
      return [id, { id, source: sourcePattern.exec(text)?.[1] ?? "", target, state }] as const;
    }),
  );
}

/** Why a person has to read a translation before it can be trusted, by the id of its message. */
const reasons: readonly (readonly [string, RegExp])[] = [
  ["crisis", /crisis|emergency|danger|\.leave\b|\.exit\b/],
  ["consent", /consent|agreement|\bagree|truth|sealed|reads\b|\.shared\b|limit|privacy|confirm/],
  ["money", /^donate\.|gift|amount|money|receipt|\bcost/],
];

/** `crisis`, `consent` or `money`; nothing for any other message. */
export function reviewReason(id: string): string | undefined {
  return reasons.find(([, pattern]) => pattern.test(id))?.[0];
}

/**
 * Marks each translation: `needs-adaptation` where the English has changed since `before`,
 * `needs-review-translation` until a person signs it off, with a note on the ones that matter most.
 */
export function mark(xliff: string, before: ReadonlyMap<string, Unit>): string {
  return xliff.replace(unitPattern, (text, id: string) => {
    const { source, target, state } = unitsIn(text).get(id) ?? {
      source: "",
      target: "",
      state: "",
    };
    if (target.trim() === "") return text;
    const old = before.get(id);
    const changed = old !== undefined && old.source !== source && old.target === target;
    const next = changed ? "needs-adaptation" : state || "needs-review-translation";
    return withNote(text.replace(targetPattern, `<target state="${next}">${target}</target>`), id);
  });
}

function withNote(unit: string, id: string): string {
  const reason = reviewReason(id);
  const bare = unit.replace(/\s*<note from="haven"[\s\S]*?<\/note>/, "");
  if (reason === undefined || /<target state="signed-off">/.test(bare)) return bare;
  const note = `<note from="haven" priority="1">needs review by a person: ${reason}</note>`;
  return bare.replace("</trans-unit>", () => `  ${note}\n</trans-unit>`);
}

/** What stops a language from being shipped, one sentence each. */
export function shortcomings(lang: string, units: ReadonlyMap<string, Unit>): string[] {
  return [...units.values()].flatMap(({ id, target, state }) => {
    if (target.trim() === "") return [`locales/${lang}.xlf: ${id} is not translated`];
    if (state === "needs-adaptation")
      return [`locales/${lang}.xlf: ${id} has new English; translate again, then drop its state`];
    return [];
  });
}

/** The ids that wait for a person, by reason; `words` are all others made by a machine. */
export function awaiting(units: ReadonlyMap<string, Unit>): Map<string, string[]> {
  const waiting = [...units.values()].filter(
    ({ target, state }) => target.trim() !== "" && state !== "signed-off",
  );
  const all = new Map<string, string[]>();
  for (const { id } of waiting) {
    const reason = reviewReason(id) ?? "words";
    all.set(reason, [...(all.get(reason) ?? []), id]);
  }
  return all;
}
