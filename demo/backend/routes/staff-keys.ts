/** `/staff/keys`: who holds a key, and how a key comes, is proven, published, withdrawn, and
 * reaches what was sealed before it. */
import { Hono } from "hono";
import type { Context } from "hono";
import { typedText } from "../../../src/contract/typed-text.js";
import { z } from "../../../src/contract/zod.js";
import { bodyLimit } from "../guards/limits.js";
import { Refusal } from "../guards/problem.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import { propose, prove, publish, withdraw } from "../keys/keyring.js";
import type { Change, Done } from "../keys/keyring.js";
import { listKeys } from "../keys/listing.js";
import { Addition, addRecipients, batch, kinds, missingItems } from "../keys/resealing.js";
import { roles } from "../keys/staff-key.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";

const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

const Proposal = z.strictObject({
  publicKey: z.strictObject({ x: coordinate, y: coordinate }),
  holder: typedText(1, 60),
  role: z.enum(roles),
});
const Proof = z.strictObject({ text: z.string().check(z.maxLength(100)) });
const Nothing = z.strictObject({});
const Additions = z.strictObject({ items: z.array(Addition).check(z.maxLength(batch)) });
const After = z.object({ kind: z.enum(kinds), id: z.string().check(z.maxLength(64)) });

export function staffKeyRoutes(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
): Hono {
  const { db, now, organization } = ports;
  const { onlyStaff, posted, today } = staffGuard(ports);
  const kid = (c: Context) => c.req.param("kid") ?? "";
  const change = (who: string): Change => ({ db, organization, who, now: now(), today: today() });
  const reply = (done: Done) => staffReply(done ?? {}, done ? 409 : 200);

  async function onlyPublished(c: Context): Promise<void> {
    const { recipients } = await organizationNow(ports);
    if (!recipients.some((each) => each.kid === kid(c))) throw new Refusal(404, "not_found");
  }

  return new Hono()
    .get("/staff/data/keys", async (c) => {
      await onlyStaff(c);
      return staffReply({ keys: await listKeys(db, organization) });
    })
    .post("/staff/keys", async (c) => {
      const { body, session } = await posted(c, Proposal);
      const proposed = await propose(change(session.person), body);
      return staffReply(proposed, "kid" in proposed ? 201 : 409);
    })
    .post("/staff/keys/:kid/proof", async (c) => {
      const { body, session } = await posted(c, Proof);
      return reply(await prove(change(session.person), kid(c), body.text));
    })
    .post("/staff/keys/:kid/publish", async (c) => {
      const { session } = await posted(c, Nothing);
      return reply(await publish(change(session.person), kid(c)));
    })
    .post("/staff/keys/:kid/withdraw", async (c) => {
      const { session } = await posted(c, Nothing);
      return reply(await withdraw(change(session.person), kid(c)));
    })
    .get("/staff/data/keys/:kid/missing", async (c) => {
      await onlyStaff(c);
      await onlyPublished(c);
      const { id, kind } = c.req.query();
      const after = z.safeParse(After, { kind, id });
      const items = await missingItems(db, kid(c), after.success ? after.data : undefined);
      return staffReply({ items });
    })
    .post("/staff/keys/:kid/recipients", async (c) => {
      const { body, session } = await posted(c, Additions, bodyLimit);
      await onlyPublished(c);
      const by = { kid: kid(c), today: today(), who: session.person };
      return staffReply({ added: await addRecipients(db, body.items, by) });
    });
}
