/** One part-time person opens what came in, writes down what they tried, and lets it go. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Locator, Page } from "playwright-core";
import { openEmbedded } from "../../demo/backend/store/pglite.js";
import { exampleReferral } from "../../src/contract/intake.js";
import type { Intake } from "../../src/contract/intake.js";
import { sends, words } from "../support/sending.js";
import { demoForWalks, embedded } from "../support/walk.js";

const demo = demoForWalks(embedded);
const noted = "On Tuesday a child answered.";

describe("a person on staff", () => {
  let page: Page;
  let said: readonly string[];
  let ref: string;
  const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
  const goes = (name: string) =>
    page
      .getByRole("navigation", { name: "Staff pages" })
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .click();
  const hears = (text: string) => page.locator(".said", { hasText: text }).waitFor();
  const lane = (name: string): Locator =>
    page.getByRole("region", { name: new RegExp(`^${name}`) });
  const badge = async () => Number(/^\((\d+)\)/.exec(await page.title())?.[1] ?? 0);
  const inbox = async () => {
    await goes("Inbox");
    await page.reload();
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
    await key();
  };

  /** The key is in memory alone: after a reload it is asked for again. */
  async function key(): Promise<void> {
    const download = page.waitForEvent("download");
    await page.getByText("Download the demo key").click();
    await page.getByLabel("Choose your key file").setInputFiles(await (await download).path());
    await page.getByText("Your key is ready").waitFor();
  }

  before(async () => {
    ({ page, said } = await demo.open(demo.server.staffLink));
    await page.getByLabel(/Your name/).fill("Ana Test");
    await press("Sign in");
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
  });
  after(() =>
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught") || line.includes(words)),
      [],
    ),
  );

  it("opens what came in, and reads first how the person stays safe", async () => {
    ref = await sends(demo.server);
    await page.reload();
    await lane("New").getByText(ref).waitFor();
    await key();
    await page.getByText(ref).click();
    await page.getByText(words).waitFor();
    const naming = page.locator(".naming");
    assert.equal(await naming.innerText(), "Do not say Harbor of Hope Healing Collective");
    const size = await naming.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    assert.ok(size >= 24, `${size} px`);
    const quote = page.locator("blockquote");
    assert.equal(await quote.getAttribute("lang"), "es");
    assert.equal(await quote.getAttribute("dir"), "auto");
    const standing = page.locator("#standing + p");
    await standing.filter({ hasText: /by\s+Ana Test,\s+with the key/ }).waitFor();
    await standing.filter({ hasText: /In\s+Open/ }).waitFor();
    assert.equal(await page.getByText("Por favor, llámenos.").count(), 1);
    assert.equal(await page.locator(".texts li").count(), 1, "nothing with our name in it");
  });

  it("keeps a note that no server can read", async () => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await page.getByText("Called, no answer").click();
    await page.getByLabel("In your words").fill(noted);
    await press("Keep this note");
    await hears("Your note is kept.");
    const note = page.locator(".notes li");
    assert.match(await note.innerText(), /Ana Test[^]*Called, no answer\.[^]*On Tuesday a child/);
    assert.equal(await page.getByLabel("In your words").inputValue(), "");
    assert.ok(sent.some((body) => body.includes('"ciphertext"')));
    assert.ok(!sent.some((body) => body.includes("Tuesday")));
    page.removeAllListeners("request");
  });

  it("finds two versions of one sending as one item, the latest first (case 22)", async () => {
    const intent = crypto.randomUUID();
    const first = await sends(demo.server, { intent, message: "The first words." });
    const second = await sends(demo.server, { intent, message: "The second words." });
    await inbox();
    await lane("New").getByText("2 versions").waitFor();
    assert.equal(await lane("New").getByText(first).count(), 0);
    await lane("New").getByText(second).click();
    await page.getByText("2 versions, the latest first").waitFor();
    const shown = await page.locator("blockquote").allTextContents();
    assert.deepEqual(
      shown.map((text) => text.trim()),
      ["The second words.", "The first words."],
    );
    assert.ok(await page.getByText("The second words.").isVisible());
    await page.getByText("An earlier version").click();
    assert.ok(await page.getByText("The first words.").isVisible());
    await page
      .locator("#standing + p")
      .filter({ hasText: /In\s+Open/ })
      .waitFor();
  });

  it("sees in quarantine what looks like a machine's, and takes it to New (case 28)", async () => {
    await inbox();
    const before = await badge();
    const flagged = await sends(demo.server, {}, { flags: ["trap"] });
    const unproven = await sends(demo.server, {}, { proves: false });
    await inbox();
    assert.equal(await badge(), before + 2);
    const row = lane("Quarantine").getByRole("listitem").filter({ hasText: flagged });
    await row.getByText("A field that people cannot see was filled in.").waitFor();
    await lane("Unchecked").getByText(unproven).waitFor();
    await press(`Move ${flagged} to New`);
    await hears("Now in New.");
    await lane("New").getByText(flagged).waitFor();
    assert.equal(await badge(), before + 2);
  });

  it("does not see what our forms never send: it goes to quarantine (case 8)", async () => {
    const surplus = await sends(demo.server, { status: "SURPLUS" }, { proves: false });
    await inbox();
    await lane("Quarantine").getByText(surplus).click();
    await page.getByText("Opened, and not shown.").waitFor();
    assert.ok(!(await page.content()).includes("SURPLUS"));
  });

  it("takes away files in which nothing calculates, and that is written down (case 30)", async () => {
    await sends(demo.server, {
      message: "=1+1",
      needs: ["violence"],
      contact: {
        ...exampleReferral.contact,
        methods: [{ kind: "call", value: "+1215-555-0199", e164: "+12155550199", rank: 1 }],
      },
    });
    await inbox();
    await goes("Export");
    const save = async (name: string) => {
      const download = page.waitForEvent("download");
      await press(name);
      return readFileSync(await (await download).path(), "utf8");
    };
    const sheet = await save("Make a file for a sheet (CSV)");
    for (const inert of [`"'=1+1"`, `"'+1215-555-0199"`, `"'+12155550199"`])
      assert.ok(sheet.includes(inert), inert);
    assert.ok(sheet.includes(noted), "notes come along");
    const items = JSON.parse(await save("Make a file for a program (JSON)"));
    assert.ok(items.some((item: { answers: Intake }) => item.answers.message === "=1+1"));
    await press("Count by month");
    await page.getByRole("heading", { name: "What would help" }).waitFor();
    assert.ok((await page.locator(".wide i").count()) > 0, "small counts are hidden");
    await goes("Record");
    await page.getByRole("cell", { name: "Exported" }).first().waitFor();
    await page.getByRole("cell", { name: "Counted by month" }).waitFor();
  });

  it("makes no file and no counts of a part, when the server stops answering", async () => {
    const words = "**/staff/data/sealed?*";
    await goes("Export");
    await page.route(words, (route) => route.abort());
    await press("Make a file for a sheet (CSV)");
    await hears("Nothing was made: the server does not answer.");
    await press("Count by month");
    await hears("Nothing was counted: the server does not answer.");
    await page.unroute(words);
  });

  it("closes an item, which the clock deletes when its days are over", async () => {
    await inbox();
    await page.getByText(ref).click();
    await page.getByText("Reached", { exact: true }).click();
    await press("Close it");
    await hears("Closed.");
    await page.getByText(/It is deleted on/).waitFor();

    await demo.stop();
    const db = await openEmbedded(demo.dataDir);
    await db.query("update intake set closed_on = closed_on - 90 where ref = $1", [ref]);
    await db.close();
    await demo.start();

    await goes("Record");
    await page.reload();
    const stone = page.getByRole("table", { name: "Deleted items" }).getByText(ref);
    await stone.waitFor();
    await page.getByRole("row", { name: new RegExp(`server.s clock.*${ref}`) }).waitFor();
  });

  it("deletes an item by hand: a tombstone and a line stay (case 30)", async () => {
    const other = await sends(demo.server);
    await inbox();
    await page.getByText(other).click();
    await page.getByText("Not a request", { exact: true }).click();
    await press("Close it");
    await hears("Closed.");
    await page.getByText("Delete it now").click();
    await press("Delete for good");
    await page.getByText("Nothing with this reference is here.").waitFor();
    await goes("Record");
    await page.getByRole("row", { name: new RegExp(`Ana Test Deleted ${other}`) }).waitFor();
    const stone = page.getByRole("table", { name: "Deleted items" }).getByRole("row");
    await stone.filter({ hasText: other }).filter({ hasText: "Not a request" }).waitFor();
  });

  it("lets a colleague in by name, and ends that again", async () => {
    await goes("People");
    await page.getByLabel("Their name").fill("Bea Test");
    await press("Make a link");
    await hears("A link for Bea Test is ready.");
    const link = await page.locator(".made code").innerText();
    const { page: theirs } = await demo.open(link);
    await theirs.getByText("This link is for Bea Test.").waitFor();
    await theirs.getByRole("button", { name: "Sign in" }).click();
    await theirs.getByRole("heading", { name: "Inbox" }).waitFor();
    await page.reload();
    await press("End the session of Bea Test");
    await hears("That is over.");
    await theirs.reload();
    await theirs.getByText("To sign in").waitFor();
  });
});
