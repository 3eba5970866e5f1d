/** Items as a table for a sheet, in which nothing calculates, and as JSON for another program. */
import type { Intake } from "../../src/contract/intake.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { NoteText } from "./notes.js";

/** An item that was opened in this tab. */
export interface ExportedItem {
  readonly item: StaffItem;
  readonly intake: Intake;
  readonly notes: readonly { readonly on: string; readonly by: string; readonly note: NoteText }[];
}

/** Characters with which a sheet begins to calculate, also in their wide forms (OWASP). */
const starts = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A cell as it stands in the file: always in quotes, and after an apostrophe where a sheet would
 * take it for a formula. A phone number in E.164 begins with `+`, and is such a one.
 */
export function cell(value: string): string {
  const inert = starts.test(value) ? `'${value}` : value;
  return `"${inert.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180), with the mark by which sheets know that it is UTF-8. What stands in
 * one of `sums` may be below zero: a number of ours, that a sheet has to add.
 */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  sums: readonly string[] = [],
): string {
  const shown = (value: string, at: number) =>
    sums.includes(columns[at] ?? "") && /^-\d+(\.\d+)?$/.test(value) ? `"${value}"` : cell(value);
  const lines = [columns, ...rows].map((row) => row.map(shown).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** One line for each version of each item; codes as on the wire. */
export function itemsCsv(items: readonly ExportedItem[]): string {
  const rows = items.map((each) => new Map(Object.entries(flat(each))));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return csv(
    columns,
    rows.map((row) => columns.map((column) => row.get(column) ?? "")),
  );
}

/** The same whole, with its notes. */
export function itemsJson(items: readonly ExportedItem[]): string {
  const all = items.map(({ intake, item, notes }) => ({
    ...summary(item),
    answers: intake,
    notes,
  }));
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function summary(item: StaffItem) {
  const { ref, form, partner, receivedOn, answerBy, lane, outcome, closedOn } = item;
  return { ref, form, partner, receivedOn, answerBy, lane, outcome, closedOn };
}

function flat({ intake, item, notes }: ExportedItem): Record<string, string> {
  const { consent, contact, person, language, ...rest } = intake;
  const referral = rest.type === "referral" ? rest : undefined;
  const message = rest.type === "message" ? rest : undefined;
  const { referrer } = referral ?? {};
  const methods = [1, 2, 3].flatMap((rank) => {
    const way = contact.methods[rank - 1];
    return [
      [`contact${rank}Kind`, way?.kind],
      [`contact${rank}Value`, way?.value],
      [`contact${rank}E164`, way?.e164],
    ] as const;
  });
  return texts([
    ...Object.entries(summary(item)),
    ["intent", intake.intent],
    ["locale", intake.locale],
    ["for", referral?.for],
    ["needs", referral?.needs],
    ["context", referral?.context],
    ["topic", message?.topic],
    ["organization", message?.organization],
    ["message", intake.message],
    ["name", person?.name],
    ["ageBand", person?.ageBand],
    ["zip", person?.zip],
    ["spoken", language?.spoken],
    ["written", language?.written],
    ["interpreter", language?.interpreter],
    ["accessNeeds", referral?.accessNeeds],
    ["contactWho", contact.who],
    ...methods,
    ["voicemail", contact.voicemail],
    ["sayOrganization", contact.sayOrganization],
    ["shared", contact.shared],
    ["times", contact.times?.map(({ days, part }) => `${days.join(" ")} ${part}`)],
    ["askFor", contact.askFor],
    ["codeWord", contact.codeWord],
    ["onlyTheseWays", contact.prohibited],
    ["contactNote", contact.note],
    ["referrerName", referrer?.name],
    ["referrerRole", referrer?.role],
    ["referrerOrganization", referrer?.organization],
    ["referrerKind", referrer?.method.kind],
    ["referrerValue", referrer?.method.value],
    ["referrerE164", referrer?.method.e164],
    ["subjectKnows", referrer?.subjectKnows],
    ["subjectAgreed", referrer?.subjectAgreed],
    ["consent", consent.map(({ id, version }) => `${id}@${version}`)],
    [
      "notes",
      notes.map(
        ({ by, note, on }) => `${on} ${by}: ${[note.did, note.text].filter(Boolean).join(" ")}`,
      ),
    ],
  ]);
}

function texts(entries: readonly (readonly [string, unknown])[]): Record<string, string> {
  return Object.fromEntries(entries.map(([name, value]) => [name, text(value)]));
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(String).join("; ") : String(value);
}
