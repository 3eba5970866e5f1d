/** `/staff/partners`: who carries the widgets, where their donors may come back to, and what their
 * snippet is made of. */
import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "../../../src/contract/zod.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import { WishedPartner, addPartner, changePartner, removePartner } from "../partners.js";
import type { ListedPartner } from "../partners.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";

/** What the page of partners needs. */
export interface PartnerData {
  readonly partners: readonly ListedPartner[];
  readonly endpoint: string;
  /** Address of the loader. */
  readonly kit: string;
  /** Where a visitor calls when the script does not arrive; absent where nobody takes calls. */
  readonly phone?: string;
  /** What the form inside a donate button offers; absent where nobody takes gifts. */
  readonly gifts?: { readonly currency: string; readonly monthly: boolean };
}

const Changed = z.omit(WishedPartner, { id: true });
const Nothing = z.strictObject({});

export function staffPartnerRoutes(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
): Hono {
  const { db, organization, settings } = ports;
  const { onlyStaff, posted, today } = staffGuard(ports);
  const change = (who: string) => ({ db, organization, who, today: today() });
  const id = (c: Context) => c.req.param("id") ?? "";
  const reply = (done: object | undefined) => staffReply(done ?? {}, done ? 409 : 200);

  return new Hono()
    .get("/staff/data/partners", async (c) => {
      await onlyStaff(c);
      return staffReply(await everything());
    })
    .post("/staff/partners", async (c) => {
      const { body, session } = await posted(c, WishedPartner);
      return reply(await addPartner(change(session.person), body));
    })
    .post("/staff/partners/:id", async (c) => {
      const { body, session } = await posted(c, Changed);
      return reply(await changePartner(change(session.person), { ...body, id: id(c) }));
    })
    .post("/staff/partners/:id/remove", async (c) => {
      const { session } = await posted(c, Nothing);
      return reply(await removePartner(change(session.person), id(c)));
    });

  async function everything(): Promise<PartnerData> {
    const inFile = new Set(organization.partners.map((each) => each.id));
    const { partners } = await organizationNow(ports);
    const { donations, organization: ours } = organization.config();
    const { phones } = ours;
    const given = donations?.currencies[0];
    const phone = phones.find(({ kind }) => kind === "call")?.number;
    return {
      partners: partners.map((each) => ({ ...each, inFile: inFile.has(each.id) })),
      endpoint: `${settings.publicUrl}/v1`,
      kit: `${settings.publicUrl}/kit/v1/haven.js`,
      ...(phone !== undefined && { phone }),
      ...(given && {
        gifts: { currency: given.currency, monthly: given.frequencies.month !== undefined },
      }),
    };
  }
}
