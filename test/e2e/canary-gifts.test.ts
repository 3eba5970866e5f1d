/** The name of the person whom a gift is for, the note and the amount as it was typed stay where
 * their donor sent them: no address, storage, event, console line, log or other host has them, and
 * the provider gets the amount alone. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { postgresPrograms, withoutPrograms } from "../support/debian-tools.js";
import { chooses, donorOn, reads } from "../support/gift-walk.js";
import { traceContext } from "../support/page-traces.js";
import { startPostgres } from "../support/postgres.mjs";
import { demoForWalks } from "../support/walk.js";

/** Typed so that nobody else writes it: the form reads 77.31 dollars. */
const amount = "  US$77.31";
const name = "Qzcanary Dedication";
const note = "qzcanary note, with a comma";
const words = [name, note, encodeURIComponent(name), encodeURIComponent(note), "US$77.31"];

describe("what a donor types", { skip: withoutPrograms() }, () => {
  const bin = postgresPrograms() ?? "";
  let database: { url: string; stop(): Promise<void> };
  const demo = demoForWalks(async () => {
    database = await startPostgres(bin);
    return { DATABASE_URL: database.url, HAVEN_SECRET: "5a".repeat(32) };
  });
  after(() => database.stop());

  function areNowhere(places: Readonly<Record<string, string>>): void {
    for (const [place, text] of Object.entries(places))
      for (const word of words) assert.ok(!text.includes(word), `"${word}" stands in ${place}`);
  }

  it("is in one request to the endpoint, and nowhere else", async () => {
    const { page: unused, context, said } = await demo.open("about:blank");
    const traces = await traceContext(context);
    const page = await context.newPage();
    await unused.close();
    await page.goto(`${demo.server.partners}/church/`);
    const donor = await donorOn({ page, context, said });
    const { panel } = donor;
    const bodies: string[] = [];
    const others: string[] = [];
    const hosts = [demo.server.endpoint, demo.server.partners].map((url) => new URL(url).host);
    context.on("request", (request) => {
      if (request.method() === "POST") bodies.push(`${request.url()} ${request.postData()}`);
      if (!hosts.includes(new URL(request.url()).host)) others.push(request.url());
    });
    await panel.getByLabel("Another amount (USD)").fill(amount);
    await panel.getByText("Add a dedication or a note").click();
    await chooses(panel, "In memory of someone");
    await panel.getByLabel("Their name").fill(name);
    await panel.getByLabel("A note to us").fill(note);
    areNowhere(await traces.read());

    await panel.getByRole("button", { name: "Give $77.31" }).click();
    await page.getByRole("button", { name: "Pay $77.31" }).waitFor();
    areNowhere({ "the checkout's page": await page.content() });
    await page.getByRole("button", { name: "Pay $77.31" }).click();
    await page.waitForURL(/\/church\//);
    await reads(donor, "Thank you for this gift in memory of someone dear to you.");
    assert.equal(await donor.panel.getByRole("button", { name: "Give again" }).count(), 0);

    const { requests = "", ...elsewhere } = await traces.read();
    areNowhere(elsewhere);
    const [sent = "", ...more] = requests.split(name);
    assert.equal(more.length, 1, "the name travels once");
    assert.match(sent.slice(-2_000), /POST\n\S+\/v1\/donations\n/);
    assert.equal(requests.split(note).length, 2, "the note travels once");
    assert.ok(!requests.includes("US$77.31"), "an amount travels in minor units");
    assert.ok(bodies.some((body) => body.includes('"amountMinor":7731')));
    assert.deepEqual(others, [], "no other host was asked");
    areNowhere({ "the server's log": demo.server.logged() });
    await context.close();
  });

  it("rests in its gift's row alone, and no event or checkout has it", () => {
    const dump = (...tables: readonly string[]) => {
      const chosen = tables.flatMap((table) => ["--table", table]);
      const run = spawnSync(join(bin, "pg_dump"), [...chosen, database.url], { encoding: "utf8" });
      assert.equal(run.status, 0, run.stderr);
      return run.stdout;
    };
    const whole = dump();
    assert.equal(whole.split(name).length, 2, "once in the whole database");
    assert.equal(whole.split(note).length, 2);
    assert.ok(dump("donation").includes(name));
    areNowhere({ events: dump("payment_event", "demo_event", "demo_checkout", "gift_payment") });
  });
});
