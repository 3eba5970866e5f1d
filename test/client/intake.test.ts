/** A referral on its way: sealed once, stored once, and never said to be sent when nobody knows. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { Proofs } from "../../src/client/challenge.js";
import { deliverIntake, sendIntake } from "../../src/client/intake.js";
import { Submission, Submissions } from "../../src/client/submission.js";
import { Support } from "../../src/contract/config.js";
import { exampleConfig } from "../../src/contract/config-example.js";
import { exampleReceipt, exampleReferral } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";
import { open, staffKey, type StaffKey } from "../support/staff-keys.js";

let server: faulty.FaultyServer;
let staff: StaffKey, recovery: StaffKey, next: StaffKey;
let submissions: Submissions;
before(async () => {
  server = await faulty.faultyServer();
  [staff, recovery, next] = await Promise.all([
    staffKey("staff"),
    staffKey("recovery"),
    staffKey("next"),
  ]);
});
beforeEach(() => {
  submissions = new Submissions();
});
after(() => server.close());

const sealed = (...keys: StaffKey[]) => ({
  answerWithin: { days: 2, workdays: true },
  sealing: "required",
  recipients: keys.map(({ publicKey }) => publicKey),
});
const asking = { clock: new HeldClock() };
const stored = faulty.json(201, exampleReceipt);
const bodies = () => server.received.map(({ body }) => JSON.parse(body || "{}"));
const keys = () => server.received.map(({ headers }) => headers["idempotency-key"]);

function deliver(support: unknown, more: object = {}, how: object = {}) {
  const read = z.parse(z.optional(Support), support);
  const sending = {
    intake: exampleReferral,
    partner: "library",
    lang: "es",
    support: read,
    ...more,
  };
  return deliverIntake(server.endpoint, sending, submissions, { ...asking, ...how });
}

/** Proofs that were made before: "first", "second" and so on. */
function made(...ready: string[]): Proofs {
  const proofs = new Proofs();
  proofs.take = async () => ready.shift();
  return proofs;
}
const proven = () => server.received.map(({ headers }) => headers["haven-proof"]);

describe("an intake", () => {
  it("is stored with a receipt", async () => {
    server.plan(stored);
    const submission = new Submission({ v: 1 });
    assert.deepEqual(await sendIntake(server.endpoint, submission, asking), exampleReceipt);
    assert.equal(server.received[0]?.path, "/v1/intake");
  });

  it("is not received before a well-formed reference says so", async () => {
    for (const receipt of [{}, { ...exampleReceipt, ref: "thanks" }]) {
      server.plan(faulty.json(201, receipt));
      await assert.rejects(sendIntake(server.endpoint, new Submission({ v: 1 }), asking), {
        code: "unexpectedReply",
        maybeArrived: true,
      });
    }
  });

  it("is sealed to the organisation's people, and says in clear where it comes from", async () => {
    server.plan(stored);
    await deliver(sealed(staff, recovery), { flags: ["fast"] });
    const [{ jwe, ...clear }] = bodies();
    assert.deepEqual(clear, { v: 1, form: "support", partner: "library", flags: ["fast"] });
    assert.deepEqual((await open(jwe, recovery)).value, exampleReferral);
  });

  it("sends the same bytes under the same key when the reply was lost and sent again", async () => {
    server.plan(faulty.drop);
    await assert.rejects(deliver(sealed(staff, recovery)), { code: "network", maybeArrived: true });
    const lost = server.received.map(({ body }) => body);
    const key = keys()[0];
    server.plan(stored);
    await deliver(sealed(staff, recovery));
    assert.deepEqual(new Set([...lost, server.received[0]?.body]).size, 1);
    assert.equal(keys()[0], key);
  });

  it("is another one when it is sent, and then written again", async () => {
    server.plan(stored);
    await deliver(sealed(staff, recovery));
    await deliver(sealed(staff, recovery));
    assert.notEqual(keys()[0], keys()[1]);
  });

  it("is sealed anew, once and unseen, when the keys changed meanwhile", async () => {
    const config = { ...exampleConfig, support: sealed(next, recovery) };
    server.plan(faulty.problem(409, "keys_changed"), faulty.json(200, config), stored);
    assert.deepEqual(await deliver(sealed(staff, recovery)), exampleReceipt);
    assert.deepEqual(
      server.received.map(({ path }) => path),
      ["/v1/intake", "/v1/config?partner=library&lang=es", "/v1/intake"],
    );
    assert.notEqual(keys()[0], keys()[2]);
    assert.deepEqual((await open(bodies()[2].jwe, next)).value, exampleReferral);
  });

  it("does not go round in circles when the keys change again", async () => {
    const config = { ...exampleConfig, support: sealed(next, recovery) };
    const changed = faulty.problem(409, "keys_changed");
    server.plan(changed, faulty.json(200, config), changed);
    await assert.rejects(deliver(sealed(staff, recovery)), { code: "keysChanged" });
    assert.equal(server.received.length, 3);
  });

  it("never goes from sealed to clear", async () => {
    const config = { ...exampleConfig, support: { ...sealed(), sealing: "none" } };
    server.plan(faulty.problem(409, "keys_changed"), faulty.json(200, config));
    await assert.rejects(deliver(sealed(staff, recovery)), { code: "unsealed" });
    assert.equal(server.received.length, 2);
  });

  it("goes in clear where the organisation says so", async () => {
    server.plan(stored);
    await deliver({ ...sealed(), sealing: "none" });
    assert.deepEqual(bodies()[0].data, exampleReferral);
  });

  it("goes nowhere when nobody could be sealed to", async () => {
    server.plan(stored);
    for (const support of [undefined, sealed(staff), { ...sealed(), sealing: "perhaps" }])
      await assert.rejects(deliver(support), { code: "unsealed" });
    assert.equal(server.received.length, 0);
  });
});

describe("an intake with a proof of work", () => {
  const support = () => sealed(staff, recovery);
  const expired = faulty.problem(422, "proof_expired");

  it("carries it beside the bytes, never in them", async () => {
    server.plan(stored);
    await deliver(support(), {}, { proofs: made("first") });
    assert.deepEqual(proven(), ["first"]);
    assert.ok(!server.received[0]?.body.includes("first"));
  });

  it("keeps bytes, key and proof over every retry, and over Try again (case 21)", async () => {
    const proofs = made("first", "second");
    server.plan(faulty.drop);
    await assert.rejects(deliver(support(), {}, { proofs }), { maybeArrived: true });
    const [{ body } = { body: "" }] = server.received;
    assert.deepEqual(new Set(proven()), new Set(["first"]));
    server.plan(stored);
    await deliver(support(), {}, { proofs });
    assert.deepEqual([proven(), server.received[0]?.body], [["first"], body]);
  });

  it("is renewed once, unseen, under the same bytes and key when it has expired", async () => {
    server.plan(expired, stored);
    const receipt = await deliver(support(), {}, { proofs: made("first", "second", "third") });
    assert.deepEqual(receipt, exampleReceipt);
    assert.deepEqual(proven(), ["first", "second"]);
    assert.equal(new Set(keys()).size, 1);
    assert.equal(new Set(server.received.map(({ body }) => body)).size, 1);
  });

  it("goes without one when the second is refused too: staff see it as unchecked", async () => {
    server.plan(expired, expired, stored);
    await deliver(support(), {}, { proofs: made("first", "second", "third") });
    assert.deepEqual(proven(), ["first", "second", undefined]);
    assert.equal(new Set(keys()).size, 1);
  });

  it("goes without one when there is none in time", async () => {
    server.plan(stored);
    await deliver(support(), {}, { proofs: made() });
    assert.deepEqual(proven(), [undefined]);
  });

  it("gets one after all when it is tried again", async () => {
    const proofs = made();
    server.plan(faulty.drop);
    await assert.rejects(deliver(support(), {}, { proofs }));
    const key = keys()[0];
    proofs.take = async () => "late";
    server.plan(stored);
    await deliver(support(), {}, { proofs });
    assert.deepEqual([proven(), keys()], [["late"], [key]]);
  });

  it("brings it along when the keys changed, because nothing was stored", async () => {
    const config = { ...exampleConfig, support: sealed(next, recovery) };
    server.plan(faulty.problem(409, "keys_changed"), faulty.json(200, config), stored);
    await deliver(support(), {}, { proofs: made("first", "second") });
    assert.deepEqual(proven(), ["first", undefined, "first"]);
  });

  it("has another one once an answer was changed, for the first may be used up", async () => {
    const proofs = made("first", "second");
    server.plan(faulty.drop);
    await assert.rejects(deliver(support(), {}, { proofs }));
    server.plan(stored);
    const intake = { ...exampleReferral, message: "Other words." };
    await deliver(support(), { intake }, { proofs });
    assert.deepEqual(proven(), ["second"]);
  });
});
