/** Who could read what is sent, judged before any typing. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { usableKeys } from "../../src/client/recipients.js";
import { plaintext } from "../../src/client/plaintext.js";
import { loadSeal, sealingOf } from "../../src/client/sealing.js";
import { exampleReferral } from "../../src/contract/intake.js";
import { Support } from "../../src/contract/config.js";
import { z } from "../../src/contract/zod.js";
import { open, staffKey, type StaffKey } from "../support/staff-keys.js";

let staff: StaffKey, recovery: StaffKey, other: StaffKey;
before(async () => {
  [staff, recovery, other] = await Promise.all(
    ["staff", "recovery", "p384"].map((kid) =>
      staffKey(kid, kid === "p384" ? "P-384" : "P-256"),
    ) as [Promise<StaffKey>, Promise<StaffKey>, Promise<StaffKey>],
  );
});

const support = (more: object) =>
  z.parse(Support, { answerWithin: { days: 2, workdays: true }, ...more });
const required = (...recipients: unknown[]) => support({ sealing: "required", recipients });

describe("a form", () => {
  it("is sealed to every key that can be used", () => {
    const sealing = sealingOf(required(staff.publicKey, recovery.publicKey, other.publicKey));
    assert.deepEqual(sealing, {
      at: "sealed",
      recipients: [staff.publicKey, recovery.publicKey],
    });
  });

  it("goes in clear only when the organisation says so", () => {
    assert.deepEqual(sealingOf(support({ sealing: "none" })), { at: "clear" });
  });

  it("is closed without a word on sealing, with a word that is not known, without config", () => {
    assert.equal(sealingOf(undefined).at, "closed");
    const recipients = [staff.publicKey, recovery.publicKey];
    assert.equal(sealingOf(support({ recipients })).at, "closed");
    assert.equal(sealingOf(support({ recipients, sealing: "perhaps" })).at, "closed");
  });

  it("is closed with fewer than two keys that can be used", () => {
    for (const second of [[], [staff.publicKey], [other.publicKey]])
      assert.equal(sealingOf(required(staff.publicKey, ...second)).at, "closed");
  });

  it("is closed where the browser cannot seal", (context) => {
    const recipients = [staff.publicKey, recovery.publicKey];
    context.mock.getter(crypto, "subtle", () => undefined);
    assert.equal(sealingOf(required(...recipients)).at, "closed");
    assert.equal(sealingOf(support({ sealing: "none" })).at, "closed");
  });
});

describe("the sealing chunk", () => {
  it("seals once it is loaded", async () => {
    const seal = await loadSeal(usableKeys([staff.publicKey, recovery.publicKey]));
    const jwe = await seal(plaintext(exampleReferral, "support"));
    assert.deepEqual((await open(jwe, staff)).value, exampleReferral);
  });
});
