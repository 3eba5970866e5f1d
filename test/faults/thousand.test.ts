/** A thousand people send through a network that loses, cuts and lies, to servers that are killed:
 * each is stored once, and nobody is told so who is not. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { postgresUrl, stores } from "../support/stores.js";
import { planted, type Bug } from "../support/storm/planted.js";
import type { Kill } from "../support/storm/script.js";
import { startStorm, type Aftermath, type Storm } from "../support/storm/storm.js";

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

  const inClient: readonly (readonly [string, keyof Aftermath["verdict"], Bug])[] = [
    [
      "a new key for each try",
      "twice",
      {
        file: "src/client/submission.ts",
        of: '"idempotency-key": this.key',
        instead: '"idempotency-key": uuid()',
      },
    ],
    [
      "any 2xx as success",
      "falselySent",
      {
        file: "src/client/reply.ts",
        of: "if (status !== success || !value.success)",
        instead: "if (!response.ok)",
      },
    ],
    [
      "another try after a 422",
      "stubborn",
      {
        file: "src/client/failure.ts",
        of: 'case "busy":',
        instead: 'case "busy":\n    case "invalid":',
      },
    ],
  ];
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
  const inServer: readonly (readonly [string, keyof Aftermath["verdict"], Kill, Bug])[] = [
    [
      "keeps the key after the commit",
      "twice",
      "killedAfter",
      {
        file: "demo/backend/guards/idempotency.ts",
        of: "  return db.tx(async (tx) => {\n    // A second process",
        instead: `  const early = await db.tx(work);
  await db.query(
    \`insert into idempotency (key_hash, body_hash, kept_on, status, reply)
     values ($1, $2, $3, $4, $5) on conflict (key_hash) do nothing\`,
    [keyHash, bodyHash, request.day, early.status, JSON.stringify(early.reply)],
  );
  if (early) return early;
  return db.tx(async (tx) => {
    // A second process`,
      },
    ],
    [
      "answers before the commit",
      "falselySent",
      "killedBefore",
      {
        file: "demo/backend/store/postgres.ts",
        of: '    await client.query("commit");\n    return result;',
        instead: '    void client.query("commit").catch(() => undefined);\n    return result;',
      },
    ],
  ];
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
