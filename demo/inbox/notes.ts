/** Notes of attempts: sealed in the browser to everybody who holds a key, and bound to their item,
 * so that no server can read one or lay it under another. */
import { sealTo } from "../../src/client/seal.js";
import { usableKeys } from "../../src/client/recipients.js";
import type { RecipientKey, SealedText } from "../../src/contract/sealed.js";
import { typedText } from "../../src/contract/typed-text.js";
import { z } from "../../src/contract/zod.js";
import type { SealedNote } from "../backend/staff/records.js";
import type { OpeningKey } from "./key.js";
import { unsealed } from "./open.js";

export const attempts = [
  "called",
  "leftMessage",
  "textSent",
  "mailSent",
  "spoke",
  "wrongNumber",
] as const;
export type Attempt = (typeof attempts)[number];

/** What a note says: what was tried, words about it, or both. */
export const NoteText = z.strictObject({
  v: z.literal(1),
  /** The item that it belongs to. */
  ref: z.string(),
  did: z.nullable(z.enum(attempts)),
  text: typedText(0, 1000),
});
export type NoteText = Readonly<z.output<typeof NoteText>>;

/** A note as it is shown; `closed` when this key, or any, does not open it. */
export type ReadNote = Pick<SealedNote, "id" | "on" | "by"> &
  (
    | { readonly at: "opened"; readonly note: NoteText }
    | { readonly at: "closed"; readonly why: "otherKey" | "damaged" }
  );

/** Whether notes can be kept at all: one that a single lost key would lose is refused. */
export function canNote(recipients: readonly RecipientKey[]): boolean {
  return usableKeys(recipients).length >= 2;
}

/** A note for every holder. @throws Failure `unsealed` with fewer than two usable keys. */
export async function sealNote(
  note: NoteText,
  recipients: readonly RecipientKey[],
): Promise<SealedText> {
  const seal = await sealTo(recipients);
  return seal({ form: "note", text: JSON.stringify(z.parse(NoteText, note)) });
}

/** What a note says. */
export async function readNote(
  { by, id, jwe, on }: SealedNote,
  ref: string,
  keys: readonly OpeningKey[],
): Promise<ReadNote> {
  const about = { by, id, on };
  const opened = await unsealed(jwe, "note", keys);
  if (opened.at === "otherKey") return { ...about, at: "closed", why: "otherKey" };
  const read = z.safeParse(NoteText, opened.at === "opened" ? opened.value : undefined);
  // A note of another item was moved here by somebody who cannot read it.
  if (!read.success || read.data.ref !== ref) return { ...about, at: "closed", why: "damaged" };
  return { ...about, at: "opened", note: read.data };
}
