/** Lets a new key open what was sealed before it: a holder's browser wraps each content key once
 * more, and nothing else of an item changes. */
import { SealedRecipient, SealedText } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";
import { record } from "../staff/audit.js";
import type { Db } from "../store/port.js";

/** A sealed text at rest: it may have more recipients than a form seals to, after some years. */
export const StoredText = z.extend(SealedText, {
  recipients: z.array(SealedRecipient).check(z.minLength(1), z.maxLength(24)),
});
export type StoredText = Readonly<z.output<typeof StoredText>>;

export const kinds = ["intake", "note", "rsvp"] as const;

/** One sealed text, wherever it is kept. */
export interface SealedItem {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  readonly jwe: StoredText;
}

/** The recipient that a holder's browser adds; `tag` names the text that it belongs to. */
export const Addition = z.strictObject({
  kind: z.enum(kinds),
  id: z.string().check(z.maxLength(64)),
  tag: z.string().check(z.maxLength(32)),
  recipient: SealedRecipient,
});
export type Addition = Readonly<z.output<typeof Addition>>;

/** How many are handed out at once: together they stay under a megabyte. */
export const batch = 20;

const lacks = `jwe is not null and not jwe @> jsonb_build_object('recipients',
  jsonb_build_array(jsonb_build_object('header', jsonb_build_object('kid', $1::text))))`;

const everything = `(select 'intake' as kind, ref as id, jwe from intake where ${lacks}
  union all select 'note', id, jwe from note where ${lacks}
  union all select 'rsvp', id, jwe from rsvp where ${lacks}) as sealed`;

/** Where each kind is found, and under which name the record speaks of it. */
const places = {
  intake: { column: "ref", name: "ref" },
  note: { column: "id", name: "ref" },
  rsvp: { column: "id", name: "circle_id" },
} as const satisfies Record<SealedItem["kind"], object>;

/** How many items, notes and sign-ups do not open with this key. */
export async function countMissing(db: Db, kid: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from ${everything}`,
    [kid],
  );
  return row?.count ?? 0;
}

/** The next of them in a fixed order, after the one that was handed out last. */
export function missingItems(
  db: Db,
  kid: string,
  after: Pick<SealedItem, "kind" | "id"> | undefined,
): Promise<SealedItem[]> {
  return db.query<SealedItem>(
    `select kind, id, jwe from ${everything} where (kind, id) > ($2, $3)
     order by kind, id limit ${batch}`,
    [kid, after?.kind ?? "", after?.id ?? ""],
  );
}

/**
 * Adds recipients, each to the text that it was made for. The text itself and its other recipients
 * are not taken from the sender at all, so that they cannot change. Gives how many were added: one
 * that is there already, or whose text is gone, is passed over.
 */
export function addRecipients(
  db: Db,
  additions: readonly Addition[],
  { kid, today, who }: { readonly kid: string; readonly today: string; readonly who: string },
): Promise<number> {
  return db.tx(async (tx) => {
    let added = 0;
    for (const { id, kind, recipient, tag } of inOrder(additions)) {
      const { column, name } = places[kind];
      const [row] = await tx.query<{ jwe: StoredText | null; ref: string }>(
        `select jwe, ${name} as ref from ${kind} where ${column} = $1 for update`,
        [id],
      );
      if (!row?.jwe || row.jwe.tag !== tag || recipient.header.kid !== kid) continue;
      if (row.jwe.recipients.some(({ header }) => header.kid === kid)) continue;
      const more = { ...row.jwe, recipients: [...row.jwe.recipients, recipient] };
      if (!z.safeParse(StoredText, more).success) continue;
      await tx.query(`update ${kind} set jwe = $2 where ${column} = $1`, [
        id,
        JSON.stringify(more),
      ]);
      await record(tx, { who, did: "resealed", ref: row.ref, kid, on: today });
      added += 1;
    }
    return added;
  });
}

/** In one order, so that two holders at once never wait for each other in a circle. */
function inOrder(additions: readonly Addition[]): readonly Addition[] {
  const name = ({ id, kind }: Addition) => `${kind} ${id}`;
  return additions.toSorted((one, other) => (name(one) < name(other) ? -1 : 1));
}
