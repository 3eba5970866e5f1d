/** Staff are told as long as the server runs, and nobody who writes ever notices. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { keepTelling } from "../../../../demo/backend/mail/keep-telling.js";
import { createIntakeEndpoint } from "../../../support/intake-endpoint.js";
import { openMailbox } from "../../../support/mailbox.js";
import type { Mailbox } from "../../../support/mailbox.js";
import { anyStore } from "../../../support/stores.js";
import { until } from "../../../support/until.js";

const mail = { from: "haven@harbor.example.org", to: ["first@harbor.example.org"] };

describe("staff", () => {
  let box: Mailbox;
  before(async () => {
    box = await openMailbox();
  });
  after(() => box.stop());

  it("are told of what came in before the server was started, and the mail says no more", async () => {
    const db = await anyStore.open();
    const { ports, send } = createIntakeEndpoint(db, { mail, smtpUrl: box.url });
    const reply = await send();
    const { ref }: { ref: string } = await reply.json();
    const telling = keepTelling(ports);
    const [arrived] = await box.has(1);
    await telling.stop();
    assert.match(arrived?.text ?? "", /^Subject: 1 new item\r$/m);
    assert.match(arrived?.text ?? "", /https:\/\/api\.example\.org\/staff/);
    for (const word of [ref, "support", "referral", "west-philly-library"])
      assert.ok(!arrived?.text.includes(word), word);
    assert.deepEqual(await db.query("select 1 from alert"), []);
  });

  it("are told later when the mail server is away, and the console hears it once", async () => {
    const db = await anyStore.open();
    const gone = await openMailbox();
    await gone.stop();
    const { ports, send } = createIntakeEndpoint(db, { mail, smtpUrl: gone.url });
    assert.equal((await send()).status, 201);
    const said: string[] = [];
    const real = console.error;
    console.error = (line: string) => said.push(line);
    const telling = keepTelling(ports);
    await until("a word on the console", () => said.length > 0);
    await telling.stop();
    console.error = real;
    assert.deepEqual(said, ["haven: no mail could be sent to staff (ESOCKET); it is tried again."]);
    assert.equal((await db.query("select 1 from alert")).length, 1);
  });

  it("are not told where there is no mail server", async () => {
    const { ports } = createIntakeEndpoint(await anyStore.open(), { mail });
    await keepTelling(ports).stop();
  });
});
