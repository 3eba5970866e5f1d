/** Partners that staff add on their pages, beside those of the organisation's file. */
import { codePoints, isCleanText } from "../../src/contract/typed-text.js";
import { z } from "../../src/contract/zod.js";
import type { Organization, Partner } from "./organization.js";
import { isOrigin } from "./origin.js";
import { changeRoster } from "./roster.js";
import { record } from "./staff/audit.js";
import type { Db } from "./store/port.js";

/** A partner as the staff pages list it; those of the file are not changed here. */
export interface ListedPartner extends Partner {
  readonly inFile: boolean;
}

/** What a page may ask for: origins exactly, `https://library.example.org`, without a path. */
export const WishedPartner = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  name: z.string().check(
    z.regex(/\S/),
    z.refine((name) => isCleanText(name) && !/[\n\r]/.test(name) && codePoints(name) <= 120),
  ),
  origins: z.array(z.string().check(z.refine(isOrigin))).check(z.maxLength(20)),
});
export type WishedPartner = Readonly<z.output<typeof WishedPartner>>;

/** Why a partner is not kept. */
export type PartnerRefusal = "known" | "inFile" | "unknown";

type Done = { readonly why: PartnerRefusal } | undefined;

interface Change {
  readonly db: Db;
  readonly organization: Organization;
  readonly who: string;
  readonly today: string;
}

/** Adds a partner under an id that nobody has. */
export function addPartner(change: Change, partner: WishedPartner): Promise<Done> {
  return changed(change, partner.id, "partnerAdded", async (tx) => {
    const rows = await tx.query(
      `insert into partner (id, name, origins, added_on) values ($1, $2, $3, $4)
       on conflict (id) do nothing returning id`,
      [partner.id, partner.name, JSON.stringify(partner.origins), change.today],
    );
    return rows.length > 0 ? undefined : "known";
  });
}

/** Gives a partner another name or other origins; its id stands in pages and stays. */
export function changePartner(change: Change, { id, name, origins }: WishedPartner): Promise<Done> {
  return changed(change, id, "partnerChanged", async (tx) => {
    const rows = await tx.query(
      "update partner set name = $2, origins = $3 where id = $1 returning id",
      [id, name, JSON.stringify(origins)],
    );
    return rows.length > 0 ? undefined : "unknown";
  });
}

/** Forgets a partner. Its pages go on working; what comes from them carries the bare id. */
export function removePartner(change: Change, id: string): Promise<Done> {
  return changed(change, id, "partnerRemoved", async (tx) => {
    const rows = await tx.query("delete from partner where id = $1 returning id", [id]);
    return rows.length > 0 ? undefined : "unknown";
  });
}

function changed(
  { db, organization, today, who }: Change,
  id: string,
  did: "partnerAdded" | "partnerChanged" | "partnerRemoved",
  work: (tx: Db) => Promise<PartnerRefusal | undefined>,
): Promise<Done> {
  return changeRoster(db, async (tx) => {
    if (organization.partners.some((each) => each.id === id)) return { why: "inFile" };
    const why = await work(tx);
    if (why !== undefined) return { why };
    await record(tx, { who, did, ref: id, on: today });
    return undefined;
  });
}
