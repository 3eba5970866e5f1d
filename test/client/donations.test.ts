/** A gift at the endpoint, and the only places a page may be sent to. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createChallenge } from "altcha-lib/v1";
import { Proofs } from "../../src/client/challenge.js";
import { deviceClock } from "../../src/client/clock.js";
import { expireDonation, openDonation, readDonation } from "../../src/client/donations.js";
import { Submission } from "../../src/client/submission.js";
import { exampleDonation, exampleDonationRequest } from "../../src/contract/donation.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";

let server: faulty.FaultyServer;
before(async () => {
  server = await faulty.faultyServer();
});
after(() => server.close());

const clock = new HeldClock();
const key = { id: exampleDonation.id, statusToken: "dGhpcyBpcyBhbiBleGFtcGxlIHRva2Vu" };
const open = (more: object = {}, checkoutHosts?: string[]) => {
  server.plan(faulty.json(201, { ...exampleDonation, ...more }));
  return openDonation(server.endpoint, new Submission(exampleDonationRequest), {
    clock,
    checkoutHosts,
  });
};

/** What a person waits for a proof is real; all else is over at once. */
class PatientClock extends HeldClock {
  override wait(ms: number, signal?: AbortSignal): Promise<void> {
    return ms === 5000 ? deviceClock.wait(ms, signal) : super.wait(ms, signal);
  }
}

async function working() {
  const clock = new PatientClock();
  const expires = new Date(clock.now() + 600_000);
  const made = await createChallenge({ hmacKey: "of this test", number: 50, expires });
  return {
    challenge: faulty.json(200, made),
    submission: new Submission(exampleDonationRequest),
    proofs: new Proofs(),
    clock,
  };
}

describe("a gift that is opened", () => {
  it("leads to the checkout of a provider that the kit knows", async () => {
    const opened = await open();
    assert.equal(opened.checkoutUrl, exampleDonation.checkoutUrl);
    assert.deepEqual(JSON.parse(server.received[0]?.body ?? ""), exampleDonationRequest);
  });

  it("leads to a host that the page's author named", async () => {
    const checkoutUrl = "https://pay.example.org/c/1";
    assert.equal((await open({ checkoutUrl }, ["Pay.example.org"])).checkoutUrl, checkoutUrl);
  });

  it("leads to the endpoint itself in a test, and only in a test", async (context) => {
    context.mock.method(console, "warn", () => undefined);
    const checkoutUrl = `${new URL(server.endpoint).origin}/checkout/1`;
    assert.equal((await open({ checkoutUrl, mode: "test" })).checkoutUrl, checkoutUrl);
    await assert.rejects(open({ checkoutUrl, mode: "live" }), { code: "unknownCheckout" });
  });

  for (const checkoutUrl of [
    "https://checkout.stripe.com.example.org/c/1",
    "https://example.org/checkout.stripe.com",
    "https://stripe.com/c/1",
    "https://checkout.stripe.com:8443/c/1",
    "http://localhost:1/c/1",
  ])
    it(`never leads to ${checkoutUrl}`, async (context) => {
      const warn = context.mock.method(console, "warn", () => undefined);
      await assert.rejects(open({ checkoutUrl }), { code: "unknownCheckout" });
      assert.match(String(warn.mock.calls[0]?.arguments[0]), /checkout-hosts="/);
    });

  const script = ["java", "script:alert(1)"].join("");
  for (const checkoutUrl of [script, "http://checkout.stripe.com/c/1", undefined])
    it(`is not believed with the checkout ${checkoutUrl}`, async () => {
      await assert.rejects(open({ checkoutUrl }), { code: "unexpectedReply" });
    });

  it("is let in for some work where an endpoint has had too many from one place", async () => {
    const { challenge, clock, proofs, submission } = await working();
    const busy = faulty.problem(429, "rate_limited", { headers: { "retry-after": "3600" } });
    server.plan(busy, challenge, faulty.json(201, exampleDonation));
    await openDonation(server.endpoint, submission, { clock, proofs });
    const [first, , second] = server.received;
    assert.equal(first?.headers["haven-proof"], undefined);
    assert.ok(second?.headers["haven-proof"], "the work is shown");
    assert.equal(second?.body, first?.body);
    assert.equal(second?.headers["idempotency-key"], first?.headers["idempotency-key"]);
    assert.ok(!clock.pauses.includes(60_000), "nobody waits for that");
  });

  it("works once more where a proof came too late", async () => {
    const { challenge, clock, proofs, submission } = await working();
    submission.proof = "old";
    server.plan(faulty.problem(422, "proof_expired"), challenge, faulty.json(201, exampleDonation));
    await openDonation(server.endpoint, submission, { clock, proofs });
    assert.notEqual(server.received[2]?.headers["haven-proof"], "old");
  });

  it("waits as it is told when work does not help", async () => {
    const { challenge, clock, proofs, submission } = await working();
    const busy = faulty.problem(429, "rate_limited", { headers: { "retry-after": "30" } });
    server.plan(busy, challenge, busy);
    const opening = openDonation(server.endpoint, submission, { clock, proofs });
    await assert.rejects(opening, { code: "busy", retryAfterMs: 30_000 });
    const pauses = clock.pauses.filter((ms) => ms >= 30_000);
    assert.deepEqual(pauses, [30_000, 30_000]);
  });

  it("is not believed without the token that reads it again", async () => {
    await assert.rejects(open({ statusToken: undefined }), { code: "unexpectedReply" });
  });
});

describe("a gift that is looked at again", () => {
  const read = (more: object) => {
    server.plan(faulty.json(200, { ...exampleDonation, ...more }));
    return readDonation(server.endpoint, key, { clock });
  };

  it("says what the server knows, asked with the donor's own token", async () => {
    assert.equal((await read({ status: "paid" })).status, "paid");
    assert.equal(server.received[0]?.path, `/v1/donations/${key.id}`);
    assert.equal(server.received[0]?.headers.authorization, `Bearer ${key.statusToken}`);
  });

  it("is processing when the server uses a word that is not known yet", async () => {
    assert.equal((await read({ status: "pondering" })).status, "processing");
  });

  it("offers its checkout only while it is open, and only at a known host", async (context) => {
    context.mock.method(console, "warn", () => undefined);
    assert.equal((await read({ status: "open" })).checkoutUrl, exampleDonation.checkoutUrl);
    assert.equal((await read({ status: "paid" })).checkoutUrl, undefined);
    const foreign = await read({ status: "open", checkoutUrl: "https://example.org/c/1" });
    assert.equal(foreign.checkoutUrl, undefined);
  });

  for (const wrong of [
    { ...key, id: "../config" },
    { ...key, id: "" },
    { ...key, statusToken: "a b\r\nc" },
  ])
    it(`is not found, and not asked for, as ${JSON.stringify(wrong)}`, async () => {
      server.plan(faulty.json(200, exampleDonation));
      await assert.rejects(readDonation(server.endpoint, wrong, { clock }), { code: "notFound" });
      assert.equal(server.received.length, 0);
    });
});

describe("a gift that is taken back", () => {
  it("is closed at the server, so that it cannot be paid as well", async () => {
    server.plan((response) => void response.writeHead(204).end());
    await expireDonation(server.endpoint, key, { clock });
    assert.equal(server.received[0]?.method, "DELETE");
  });

  it("is not found with a wrong token", async () => {
    server.plan(faulty.problem(404, "not_found"));
    await assert.rejects(expireDonation(server.endpoint, key, { clock }), { code: "notFound" });
  });
});
