/** What belongs together is found by opening it, and what no form sends is set apart. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sealTo } from "../../../src/client/seal.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import type { StaffData } from "../../../demo/backend/staff/everything.js";
import { learnIntents } from "../../../demo/inbox/intents.js";
import { readKeys } from "../../../demo/inbox/key.js";
import type { OpeningKey } from "../../../demo/inbox/key.js";
import { keys, newKey } from "../../support/endpoint.js";
import { staffVisit } from "../../support/staff-visit.js";
import type { StaffVisit } from "../../support/staff-visit.js";
import { anyStore } from "../../support/stores.js";

const recipients = keys.map(({ publicKey }) => publicKey);

describe("the intents of what came in", () => {
  const network = globalThis.fetch;
  let ana: StaffVisit;
  let own: readonly OpeningKey[];
  const asked: string[] = [];
  before(async () => {
    ana = await staffVisit(await anyStore.open(), "Ana Test", { now: "2026-11-24T15:00:00Z" });
    own = await readKeys(JSON.stringify(keys[0]?.privateKey));
    // As the browser that is signed in asks its own server.
    globalThis.fetch = (path) => {
      asked.push(String(path));
      return ana.read(String(path));
    };
  });
  after(() => {
    globalThis.fetch = network;
  });

  async function arrived(change: object): Promise<string> {
    const text = JSON.stringify({ ...exampleReferral, ...change });
    const jwe = await (await sealTo(recipients))({ form: "support", text });
    const reply = await ana.post("/v1/intake", JSON.stringify({ v: 1, form: "support", jwe }));
    return (await reply.json()).ref;
  }
  const data = async (): Promise<StaffData> => (await ana.read("/staff/data")).json();

  it("are the same for versions of one sending, and each is asked for once", async () => {
    const [intent, other] = [newKey(), newKey()];
    const refs = [
      await arrived({ intent }),
      await arrived({ intent }),
      await arrived({ intent: other }),
    ];
    const { intents, surplus } = await learnIntents(await data(), new Map(), own);
    assert.deepEqual(
      refs.map((ref) => intents.get(ref)),
      [intent, intent, other],
    );
    assert.deepEqual(surplus, []);
    asked.length = 0;
    assert.deepEqual((await learnIntents(await data(), intents, own)).intents, intents);
    assert.deepEqual(asked, []);
  });

  it("are not asked for without a key", async () => {
    asked.length = 0;
    const { intents } = await learnIntents(await data(), new Map(), []);
    assert.equal(intents.size, 0);
    assert.deepEqual(asked, []);
  });

  it("tell what must be set apart, in portions that the server takes, and only once", async () => {
    const more = Array.from({ length: 52 }, () => arrived({ papers: "x" }));
    const surplus = await Promise.all(more);
    const learnt = await learnIntents(await data(), new Map(), own);
    assert.deepEqual(learnt.surplus.flat().toSorted(), surplus.toSorted());
    assert.ok(learnt.surplus.every(({ length }) => length <= 50));
    for (const refs of learnt.surplus) {
      const move = { refs, lane: "quarantine", surplus: true };
      assert.equal((await ana.tell("/staff/data/moves", move)).status, 200);
    }
    const after = await data();
    const set = after.items.filter(({ lane, surplus }) => surplus && lane === "quarantine");
    assert.equal(set.length, 52);
    assert.deepEqual((await learnIntents(after, new Map(), own)).surplus, []);
  });
});
