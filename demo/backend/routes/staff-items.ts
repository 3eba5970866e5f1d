/** `/staff/data/…`: items in their sealed form, and what staff do to them. */
import { Hono } from "hono";
import { SealedText } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";
import { Refusal, parsed, refusedField } from "../guards/problem.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";
import { readAudit, record } from "../staff/audit.js";
import { addNote, deleteItems, markOpened, moveItems } from "../staff/items.js";
import { lanes, mostItems, outcomes, readItem, readSealed } from "../staff/records.js";
import { readSignUps } from "../staff/sign-ups.js";
import { readTombstones } from "../staff/tombstones.js";

const ref = z.string().check(z.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/));
const refs = z.array(ref).check(z.minLength(1), z.maxLength(50));
const uuid = z.string().check(z.regex(/^[0-9a-f-]{36}$/));

const Move = z.strictObject({
  refs,
  lane: z.enum(lanes),
  outcome: z._default(z.nullable(z.enum(outcomes)), null),
  surplus: z._default(z.boolean(), false),
  unlessClosed: z._default(z.boolean(), false),
});
const Opening = z.strictObject({
  refs,
  kid: z.nullable(z.string().check(z.regex(/^[\w.-]{1,64}$/))),
});
const Note = z.strictObject({ id: uuid, ref, jwe: SealedText });
const Deletion = z.strictObject({ refs });
const Export = z.strictObject({
  refs: z.array(ref).check(z.maxLength(mostItems)),
  kind: z.enum(["items", "counts", "sealedCopy"]),
});
/** Bytes: a reference is twelve of them in a list. */
const exportLimit = 16 * mostItems;
const exported = { items: "exported", counts: "counted", sealedCopy: "sealedCopySaved" } as const;

export function staffItemRoutes(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
): Hono {
  const { db, organization } = ports;
  const guard = staffGuard(ports);
  const { onlyStaff, posted, today } = guard;
  const reckoning = () => ({ today: today(), keepClosedDays: organization.keepClosedDays });
  const done = () => staffReply({});

  return new Hono()
    .get("/staff/data/items/:ref", async (c) => {
      await onlyStaff(c);
      const item = await readItem(db, c.req.param("ref"), reckoning());
      if (!item) throw new Refusal(404, "not_found");
      return staffReply(item);
    })
    .get("/staff/data/sealed", async (c) => {
      await onlyStaff(c);
      const asked = parsed(refs, (c.req.query("refs") ?? "").split(","));
      return staffReply(await readSealed(db, asked, reckoning()));
    })
    .post("/staff/data/moves", async (c) => {
      const { body, session } = await posted(c, Move);
      if (body.lane === "closed" && body.outcome === null)
        throw refusedField("/outcome", "missing");
      if (!(await moveItems(db, body, { who: session.person, today: today() })))
        throw new Refusal(404, "not_found");
      return done();
    })
    .post("/staff/data/openings", async (c) => {
      const { body, session } = await posted(c, Opening);
      await markOpened(db, body, { who: session.person, today: today() });
      return done();
    })
    .post("/staff/data/notes", async (c) => {
      const { body, session } = await posted(c, Note);
      const { recipients } = await organizationNow(ports);
      checkSealedTo(
        body.jwe,
        recipients.map(({ kid }) => kid),
      );
      if (!(await addNote(db, body, { who: session.person, today: today() })))
        throw new Refusal(404, "not_found");
      return done();
    })
    .post("/staff/data/deletions", async (c) => {
      const { body, session } = await posted(c, Deletion);
      return staffReply({
        deleted: await deleteItems(db, body.refs, { who: session.person, today: today() }),
      });
    })
    .post("/staff/data/exports", async (c) => {
      const { body, session } = await posted(c, Export, exportLimit);
      const line = { who: session.person, did: exported[body.kind], on: today() };
      await db.tx(async (tx) => {
        if (body.kind === "counts" || body.refs.length === 0) await record(tx, line);
        else for (const each of body.refs) await record(tx, { ...line, ref: each });
      });
      return done();
    })
    .get("/staff/data/sign-ups", async (c) => {
      await onlyStaff(c);
      return staffReply({ signUps: await readSignUps(db) });
    })
    .get("/staff/data/audit", async (c) => {
      await onlyStaff(c);
      const asked = c.req.query("ref");
      return staffReply({
        lines: await readAudit(db, asked === undefined ? undefined : parsed(ref, asked)),
        tombstones: await readTombstones(db),
      });
    });
}

/**
 * A note is sealed to everybody who can open its item's answers, and says that it is one: what is
 * sealed to fewer would be lost with one key.
 */
function checkSealedTo(jwe: SealedText, published: readonly string[]): void {
  const kids = jwe.recipients.map(({ header }) => header.kid);
  const same = kids.length === published.length && published.every((kid) => kids.includes(kid));
  if (!same || kids.length < 2) throw new Refusal(409, "keys_changed");
  if (!isNote(jwe.protected)) throw refusedField("/jwe/protected", "syntax");
}

function isNote(header: string): boolean {
  try {
    const said: unknown = JSON.parse(Buffer.from(header, "base64url").toString());
    const read = z.safeParse(NoteHeader, said);
    return read.success;
  } catch {
    // Not JSON (SyntaxError).
    return false;
  }
}

const NoteHeader = z.strictObject({
  enc: z.literal("A256GCM"),
  v: z.literal(1),
  form: z.literal("note"),
});
