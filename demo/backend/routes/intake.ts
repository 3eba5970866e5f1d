/** `POST /intake`: referrals and messages on one neutral path, stored once, sealed, before
 * anybody says "sent". */
import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { IntakeEnvelope } from "../../../src/contract/intake.js";
import { answerBy, dateIn, weekdaysOnly } from "../answer-by.js";
import { answeredOnce, hashes } from "../guards/idempotency.js";
import type { Answer } from "../guards/idempotency.js";
import { readBody, readJson, readQuery } from "../guards/limits.js";
import { parsed, refusedField } from "../guards/problem.js";
import { readProof, redeemed } from "../guards/proof.js";
import { counted, createAddresses } from "../guards/rate.js";
import { perHourOf } from "../guards/rate-settings.js";
import { checkSealed } from "../guards/sealed.js";
import { senderOf } from "../guards/sender.js";
import { laneOf } from "../lane.js";
import type { Place } from "../lane.js";
import { announce } from "../mail/alerts.js";
import type { Organization } from "../organization.js";
import { serverSecret } from "../secret.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";
import type { Db } from "../store/port.js";

type IntakePorts = Pick<Ports, "db" | "now" | "organization" | "settings">;
/** Who connected, where that is known. */
type Connected = { readonly Bindings: { readonly peer?: string | undefined } };

/**
 * In this order, so that a reply that was lost costs no second proof, and nothing is dropped:
 * size, key, rate, proof, flags.
 */
export function intakeRoutes(ports: IntakePorts): Hono<Connected> {
  const { db, now, settings } = ports;
  const addresses = createAddresses(db, serverSecret(settings));
  return new Hono<Connected>().post("/intake", async (c) => {
    readQuery(c.req.raw, []);
    const key = c.req.header("Idempotency-Key");
    const body = await readBody(c.req.raw);
    const request = { route: "POST /intake", key, body, day: now().toISOString().slice(0, 10) };
    hashes(request);
    const read = readJson(c.req.raw, body);
    const proof = await readProof(c.req.header("Haven-Proof"), serverSecret(settings), now());
    const forwarded = c.req.header("X-Forwarded-For");
    const sender = senderOf(c.env.peer, forwarded, settings);
    const address = sender === undefined ? undefined : await addresses.hash(sender, now());
    const { status, reply } = await answeredOnce(db, request, async (tx) => {
      const organization = await organizationNow({ ...ports, db: tx });
      if (sender !== undefined && address !== undefined)
        await counted(tx, address, perHourOf(organization.intake, sender), now());
      const unproven = !(await redeemed(tx, proof));
      const envelope = parsed(IntakeEnvelope, read);
      checked(envelope, organization, now());
      const received = dateIn(organization.config().organization.timeZone, now());
      const asked = { flags: envelope.flags ?? [], unproven, received };
      const place = await laneOf(tx, asked, organization.intake);
      const answer = await stored(tx, envelope, organization, { ...place, unproven, received });
      if (organization.mail && settings.smtpUrl !== undefined) await announce(tx, place, now());
      return answer;
    });
    return Response.json(reply, { status });
  });
}

/** Refuses what nobody could open, or what was not asked to come unsealed. */
function checked(envelope: IntakeEnvelope, organization: Organization, now: Date): void {
  const { data, form, jwe } = envelope;
  if (data !== undefined) {
    const sealing = organization.config().support?.sealing;
    if (sealing !== "none") throw refusedField("/data", "unknown_field");
    if ((data.type === "message") !== (form === "message"))
      throw refusedField("/data/type", "unknown_code");
  }
  if (jwe !== undefined) checkSealed(jwe, form, organization, now);
}

async function stored(
  db: Db,
  envelope: IntakeEnvelope,
  organization: Organization,
  place: Place & { readonly unproven: boolean; readonly received: string },
): Promise<Answer> {
  const promised = answerBy(place.received, organization.config().support ?? weekdaysOnly);
  for (;;) {
    const ref = makeRef();
    const rows = await db.query(
      `insert into intake (ref, form, received_on, answer_by, partner, flags, jwe, data, lane,
         unproven)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (ref) do nothing returning ref`,
      [
        ref,
        envelope.form,
        place.received,
        promised,
        envelope.partner ?? null,
        JSON.stringify(envelope.flags ?? []),
        envelope.jwe ? JSON.stringify(envelope.jwe) : null,
        envelope.data ? JSON.stringify(envelope.data) : null,
        place.lane,
        place.unproven,
      ],
    );
    if (rows.length > 0) return { status: 201, reply: { ref, answerBy: promised } };
  }
}

/**
 * 40 random bits in Crockford's base 32, without the letters that are read as digits: `7Q4K-2MXD`.
 */
export function makeRef(): string {
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte % 32]);
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}
