/** A thousand people send through a network that loses, cuts and lies, to servers that are killed:
 * each is stored once, and nobody is told so who is not. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { postgresUrl, stores } from "../support/stores.js";
import { inClient, inServer } from "../support/storm/bugs.js";
import { planted } from "../support/storm/planted.js";
import { startStorm, type Storm } from "../support/storm/storm.js";

const none = { twice: [], falselySent: [], lost: [], stubborn: [], changed: [] };
/** A thousand for a release; a day's run has a quarter of them, and as many kills. */
const people = process.env["HAVEN_TEST_ALL"] ? 1000 : 250;
const skip = stores.length < 2 && "no PostgreSQL on this machine";

describe("a thousand submissions in a storm", { skip }, () => {
  let storm: Storm;
  before(async () => {
    storm = await startStorm((await postgresUrl()) ?? "", { servers: 2 });
  });
  after(() => storm.end());

  it("give as many items, none twice, and nobody reads a false “sent”", async (context) => {
    const begun = performance.now();
    const { outcomes, rows, tries, verdict } = await storm.send({
      name: "storm",
      people,
      weather: {
        seed: 4,
        kills: { every: Math.floor((people * 4) / 25), moments: ["killedBefore", "killedAfter"] },
      },
      wish: (person) => ({ proves: person % 25 === 0 }),
    });
    assert.deepEqual(verdict, none);
    assert.equal(rows.length, people);
    assert.equal(new Set(outcomes.map(({ ref }) => ref)).size, people);
    assert.ok(storm.kills >= 5, `${storm.kills} kills`);
    assert.ok(tries > 1.5 * people, `${tries} tries`);
    const seconds = Math.round((performance.now() - begun) / 1000);
    context.diagnostic(`${tries} tries, ${storm.kills} kills, ${seconds} s`);
  });

  it("are not tried again when the endpoint refuses them, and are not said to be sent", async () => {
    const { outcomes, rows, tries, verdict } = await storm.send({
      name: "newer",
      people: 20,
      weather: { seed: 5, faults: ["none"] },
      wish: () => ({ tooNew: true, timeoutMs: 10_000 }), // a busy machine may take its time
    });
    assert.deepEqual([rows.length, tries, verdict.stubborn], [0, 20, []]);
    assert.deepEqual(new Set(outcomes.map(({ code }) => code)), new Set(["invalid"]));
  });

  for (const [what, finding, bug] of inClient)
    it(`would show a client with ${what}`, async () => {
      const { root, remove } = planted(bug);
      try {
        const { verdict } = await storm.send({
          name: finding.toLowerCase(),
          people: 60,
          root,
          weather: { seed: 6 },
          wish: (person) => ({ tooNew: person % 6 === 0 }),
        });
        assert.notDeepEqual(verdict[finding], [], "the storm did not find it");
      } finally {
        remove();
      }
    });
});

describe("a storm", { skip }, () => {
  for (const [what, finding, moment, bug] of inServer)
    it(`would show a server that ${what}`, async () => {
      const { root, remove } = planted(bug);
      const storm = await startStorm((await postgresUrl()) ?? "", { servers: 1, root });
      try {
        const { verdict } = await storm.send({
          name: finding.toLowerCase(),
          people: 40,
          weather: { seed: 7, kills: { every: 20, moments: [moment] }, faults: ["none"] },
        });
        assert.notDeepEqual(verdict[finding], [], "the storm did not find it");
      } finally {
        await storm.end();
        remove();
      }
    });
});
