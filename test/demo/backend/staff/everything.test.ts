/** The staff pages get what they need in one reply, and no word that somebody wrote. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { staffGuard } from "../../../../demo/backend/guards/staff.js";
import { readEverything } from "../../../../demo/backend/staff/everything.js";
import { createEndpoint, keys, sealedEnvelope } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("everything that the staff pages need", () => {
  it("is there at once: who looks, who is written to, what came, and no word of it", async () => {
    const { ports, post } = createEndpoint(await anyStore.open(), { now: "2026-11-24T15:00:00Z" });
    await post("/v1/intake", await sealedEnvelope());
    const person = { person: "Ana Test", id: "0".repeat(16), duty: "staff" } as const;
    const data = await readEverything(ports, staffGuard(ports), person);
    assert.equal(data.person, "Ana Test");
    assert.equal(data.today, "2026-11-24");
    assert.equal(data.phone, "+1 215-555-0142");
    assert.equal(data.keepClosedDays, 90);
    assert.deepEqual(
      data.recipients.map(({ kid }) => kid),
      keys.map(({ publicKey }) => publicKey.kid),
    );
    assert.equal(data.items.length, 1);
    assert.ok(!JSON.stringify(data.items).includes("ciphertext"));
    const less = await readEverything(ports, staffGuard(ports), { ...person, duty: "facilitator" });
    assert.deepEqual([less.items, less.giftsWaiting, less.counts], [[], 0, []]);
  });
});
