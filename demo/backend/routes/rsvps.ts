/** `POST /circles/{id}/rsvps` and `/rsvp`: taking part without an account, and the code that gives
 * it back. */
import { Hono } from "hono";
import type { Context } from "hono";
import { RsvpRequest } from "../../../src/contract/rsvp.js";
import { dateIn } from "../answer-by.js";
import type { Board } from "../circles/board.js";
import { answeredOnce, hashes } from "../guards/idempotency.js";
import { readBody, readJson, readQuery } from "../guards/limits.js";
import { Refusal, parsed, refusedField } from "../guards/problem.js";
import { readProof, redeemed } from "../guards/proof.js";
import { counted, createAddresses } from "../guards/rate.js";
import { perHourOf } from "../guards/rate-settings.js";
import { checkSealed } from "../guards/sealed.js";
import { senderOf } from "../guards/sender.js";
import { announce } from "../mail/alerts.js";
import type { Organization } from "../organization.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";
import { accepted } from "../rsvps/acceptance.js";
import { codeFor, codeHash, codeIn } from "../rsvps/code.js";
import { fateOf } from "../rsvps/published-date.js";
import type { PublishedDate } from "../rsvps/published-date.js";
import { leave, take } from "../rsvps/taking.js";
import type { Taking } from "../rsvps/taking.js";
import { findByCode, told } from "../rsvps/telling.js";
import { serverSecret } from "../secret.js";

type RsvpPorts = Pick<Ports, "db" | "now" | "organization" | "settings">;
/** Who connected, where that is known. */
type Connected = { readonly Bindings: { readonly peer?: string | undefined } };

/** Look-ups of one address in an hour, for each thing that it may send: people share addresses. */
const looksPerSending = 6;

/** In the order of an intake: size, key, rate, proof; then the date and its places. */
export function rsvpRoutes(ports: RsvpPorts, board: Board): Hono<Connected> {
  const { db, now, settings } = ports;
  const secret = () => serverSecret(settings);
  const addresses = createAddresses(db, secret());

  async function senderIn(c: Context<Connected>) {
    const address = senderOf(c.env.peer, c.req.header("X-Forwarded-For"), settings);
    return address === undefined
      ? undefined
      : { address, hash: await addresses.hash(address, now()) };
  }

  /** Guessing is counted like looking, and before anything is looked up. */
  async function codeOf(c: Context<Connected>): Promise<string> {
    readQuery(c.req.raw, []);
    const sender = await senderIn(c);
    if (sender) {
      const { intake } = await organizationNow(ports);
      const perHour = looksPerSending * perHourOf(intake, sender.address);
      await db.tx((tx) => counted(tx, `look ${sender.hash}`, perHour, now()));
    }
    return codeIn(c.req.header("Authorization"));
  }

  return new Hono<Connected>()
    .post("/circles/:id/rsvps", async (c) => {
      readQuery(c.req.raw, []);
      const id = c.req.param("id");
      const key = c.req.header("Idempotency-Key");
      const body = await readBody(c.req.raw);
      const route = `POST /circles/${id}/rsvps`;
      const request = { route, key, body, day: now().toISOString().slice(0, 10) };
      hashes(request);
      const read = readJson(c.req.raw, body);
      const proof = await readProof(c.req.header("Haven-Proof"), secret(), now());
      const sender = await senderIn(c);
      // Outside the transaction: a calendar may be slow, and a lock must not wait for it.
      const date = await board.date(id);
      const { status, reply } = await answeredOnce(db, request, async (tx) => {
        const organization = await organizationNow({ ...ports, db: tx });
        if (sender)
          await counted(tx, sender.hash, perHourOf(organization.intake, sender.address), now());
        const unproven = !(await redeemed(tx, proof));
        const wish = parsed(RsvpRequest, read);
        if (date === undefined) throw new Refusal(404, "not_found");
        if (date === "removed") throw new Refusal(410, "removed");
        checkOpening(wish, organization, now());
        accepted(wish, date, now());
        const today = dateIn(organization.config().organization.timeZone, now());
        const arrival = { wish, unproven, now: now(), today, secret: secret() };
        const taking = await take(tx, date, arrival);
        // Somebody waits for an answer; what a machine may have sent is told of once an hour.
        const isTold = organization.mail !== undefined && settings.smtpUrl !== undefined;
        if (taking.state === "pending" && isTold) await announce(tx, { isFlood: unproven }, now());
        return { status: 201, reply: taking };
      });
      board.changed();
      return Response.json(answer(reply as Taking, date, secret()), { status });
    })
    .get("/rsvp", async (c) => {
      const code = await codeOf(c);
      const found = await findByCode(db, codeHash(code));
      if (!found) throw new Refusal(404, "not_found");
      return Response.json(told(found, published(await board.date(found.circleId)), code));
    })
    .delete("/rsvp", async (c) => {
      const code = await codeOf(c);
      if (!(await leave(db, codeHash(code), now()))) throw new Refusal(404, "not_found");
      board.changed();
      return new Response(null, { status: 204 });
    });
}

/** Refuses what nobody could open, or what was not asked to come unsealed. */
function checkOpening(wish: RsvpRequest, organization: Organization, now: Date): void {
  const { data, jwe } = wish;
  if (data !== undefined && organization.config().support?.sealing !== "none")
    throw refusedField("/data", "unknown_field");
  if (jwe !== undefined) checkSealed(jwe, "rsvp", organization, now);
}

/** From what was kept under the key: the code is computed, and what is revealed is as it is now. */
function answer(
  { circle, guests, id, mode, state }: Taking,
  date: PublishedDate | "removed" | undefined,
  secret: Uint8Array,
): object {
  const own = published(date);
  const fate = own ? fateOf(own) : "unsure";
  return told({ circleId: circle, mode, guests, state, fate }, own, codeFor(secret, id));
}

function published(date: PublishedDate | "removed" | undefined): PublishedDate | undefined {
  return date === "removed" ? undefined : date;
}
