/** That Monday, step by step as `docs/lost-key.md` has it: a key file is lost, a new key takes its
 * place, and no form closes meanwhile. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { demoKeys } from "../../demo/backend/data-folder.js";
import { makeKey } from "../../demo/inbox/key-file.js";
import { Config } from "../../src/contract/config.js";
import { exampleReferral } from "../../src/contract/intake.js";
import { RecipientKey } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";
import { seal } from "../support/seal.js";
import { demoForWalks, type Opened } from "../support/walk.js";

const demo = demoForWalks();
const passphrase = "lantern river button seven";
const doc = readFileSync(new URL("../../docs/lost-key.md", import.meta.url), "utf8");

/** What was pressed, by the words on it. */
const pressed = new Set<string>(["Keys", "People"]);

async function press(page: Page, name: string, within = page.locator("main")): Promise<void> {
  pressed.add(name);
  await within.getByRole("button", { name, exact: true }).click();
}

/** The recipients that a form would seal to at this moment; fewer than two close it. */
async function recipients(): Promise<readonly RecipientKey[]> {
  const reply = await fetch(`${demo.server.endpoint}/config`);
  const { support } = z.parse(Config, await reply.json());
  assert.equal(support?.sealing, "required");
  const keys = z.parse(z.array(RecipientKey), support.recipients);
  assert.ok(keys.length >= 2, "the form is open");
  return keys;
}

/** A visitor sends something, to the keys of now or those that they read before. */
async function send(message: string, keys?: readonly RecipientKey[]): Promise<string> {
  const jwe = await seal({ ...exampleReferral, message }, keys ?? (await recipients()), "support");
  const reply = await fetch(`${demo.server.endpoint}/intake`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ v: 1, form: "support", jwe }),
  });
  assert.equal(reply.status, 201, message);
  return ((await reply.json()) as { ref: string }).ref;
}

async function openKeys(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Keys" }).click();
  await page.getByRole("heading", { name: "Keys", level: 1 }).waitFor();
  await page.locator(".cards").waitFor();
}

async function choose(page: Page, path: string): Promise<void> {
  pressed.add("Choose your key file");
  await page.getByLabel("Choose your key file").setInputFiles(path);
}

describe("a lost key file", () => {
  let ana: Opened;
  let early: string;
  let path: string;

  it("is replaced on a Monday, and no form closes meanwhile (case 30)", async () => {
    const before = await recipients();
    assert.equal(before.length, 3);
    early = await send("Sent before anything was lost.");
    ana = await demo.open(demo.server.staffLink);
    const { page } = ana;
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
    await openKeys(page);

    // A new key.
    await page.getByLabel("Who will hold it").fill("Ana");
    await page.getByRole("radio", { name: "First person" }).check();
    pressed.add("First person");
    await page.getByLabel("Passphrase", { exact: true }).fill("short");
    await press(page, "Make the key");
    await page.getByText("Please take at least").waitFor();
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("The same once more").fill(passphrase);
    await press(page, "Make the key");
    const download = page.waitForEvent("download");
    await press(page, "Save the key file");
    const file = await download;
    path = join(demo.dataDir, file.suggestedFilename());
    await file.saveAs(path);
    await press(page, "I have saved it");
    assert.equal((await recipients()).length, 3, "nothing is published unproven");

    // It is proven from the file that was saved.
    await choose(page, path);
    await page.getByLabel(/The passphrase of Ana/).fill("not the passphrase at all");
    await press(page, "Open the key");
    await page.getByText("That passphrase does not open this file.").waitFor();
    await page.getByLabel(/The passphrase of Ana/).fill(passphrase);
    await press(page, "Open the key");
    await press(page, "Prove that it opens");
    await press(page, "Publish");
    await page.getByText("Published. Forms seal to it from now on.").waitFor();
    const four = await recipients();
    assert.equal(four.length, 4, "the next reading of the config has it");

    // The lost one goes.
    const lost = page.getByRole("listitem").filter({ hasText: "Demo, first person" });
    pressed.add("Withdraw");
    await lost.getByRole("button", { name: /^Withdraw/ }).click();
    // The button became a question: the focus is at the head of the same card.
    await lost.locator("h2:focus").waitFor();
    await press(page, "Withdraw it");
    await page.getByText("Withdrawn. Forms do not seal to it any more.").waitFor();
    assert.equal((await recipients()).length, 3);
    const late = await send("Written while the key was withdrawn.", before);

    // Ana cannot read yet what came before her key.
    await page.goto(`${new URL(page.url()).origin}/staff#/item/${early}`);
    await page.getByText("Your key does not fit.").waitFor();

    // A colleague lets her key open it.
    await page.getByRole("link", { name: "People" }).click();
    await page.getByLabel("Their name").fill("Luis");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.locator(".made code").innerText();
    const luis = await demo.open(link);
    await luis.page.getByRole("button", { name: "Sign in" }).click();
    await luis.page.getByRole("heading", { name: "Inbox" }).waitFor();
    await openKeys(luis.page);
    const second = join(demo.dataDir, "second.json");
    const held = demoKeys(demo.dataDir).find(({ holder }) => holder === "second");
    writeFileSync(second, JSON.stringify(held?.privateKey));
    await choose(luis.page, second);
    await press(luis.page, "Let it open them");
    await luis.page.getByText("Done. 2 of 2 open with the new key now.").waitFor();

    // Monday is over.
    for (const [ref, words] of [
      [early, "Sent before anything was lost."],
      [late, "Written while the key was withdrawn."],
      [await send("Sent afterwards."), "Sent afterwards."],
    ] as const) {
      await page.goto(`${new URL(page.url()).origin}/staff#/item/${ref}`);
      await page.getByText(words).waitFor();
    }
    assert.deepEqual([...ana.said, ...luis.said], []);
  });

  it("opens with the network off once the page is there, and says when it is wrong (case 30)", async () => {
    const { context, page } = ana;
    await page.goto(`${new URL(page.url()).origin}/staff#/inbox`);
    await page.getByRole("button", { name: "Put the key away" }).click();
    await page.getByText(early).click();
    await page.getByRole("heading", { name: early }).waitFor();
    await page.getByLabel("Choose your key file").waitFor();
    await context.setOffline(true);
    const strange = join(demo.dataDir, "letter.json");
    writeFileSync(strange, "Dear Harbor of Hope");
    await page.getByLabel("Choose your key file").focus();
    await choose(page, strange);
    await page.getByText("That file holds no key.").waitFor();
    await page.locator(".key input:focus").waitFor();
    const other = join(demo.dataDir, "other.json");
    writeFileSync(other, JSON.stringify(await makeKey()));
    await choose(page, other);
    await page.getByText("Your key does not fit.").waitFor();
    await page.getByRole("button", { name: "Put the key away" }).click();
    await choose(page, path);
    await page.getByLabel(/The passphrase of Ana/).fill("not the passphrase at all");
    await press(page, "Open the key");
    await page.getByText("That passphrase does not open this file.").waitFor();
    await page.getByLabel(/The passphrase of Ana/).fill(passphrase);
    await press(page, "Open the key");
    await page.getByText("Sent before anything was lost.").waitFor();
    await page.getByRole("link", { name: "Back to the inbox" }).click();
    await page.getByRole("button", { name: "Put the key away" }).click();
    await page.getByText("Answers are sealed.").waitFor();
    await page.locator(".key input:focus").waitFor();
    assert.equal(await page.getByText("Sent before anything was lost.").count(), 0);
    await context.setOffline(false);
  });

  it("has a key on paper behind it, which is typed back in to be proven", async () => {
    const { page } = ana;
    await openKeys(page);
    await page.getByLabel("Who will hold it").fill("The safe");
    await page.getByRole("radio", { name: /Recovery/ }).check();
    assert.ok(!(await page.getByLabel("Passphrase", { exact: true }).isVisible()));
    await press(page, "Make the key");
    const paper = await page.locator(".paper-key").innerText();
    assert.equal(paper.trim().split(/\s+/).length, 14);
    await press(page, "I have it on paper: hide it");
    assert.equal(await page.locator(".paper-key").count(), 0);
    await press(page, "Type a key from paper");
    await page.getByLabel(/The key from the paper/).fill(paper.replace(/[0-9]/, "V"));
    await press(page, "Open the key");
    await page.getByText("Something is mistyped.").waitFor();
    await page.getByLabel(/The key from the paper/).fill(paper.toLowerCase());
    await press(page, "Open the key");
    await press(page, "Prove that it opens");
    await press(page, "Publish");
    await page.getByText("Published. Forms seal to it from now on.").waitFor();
    assert.equal((await recipients()).length, 4);
  });

  it("leaves two keys at least, in words", async () => {
    const { page } = ana;
    for (const name of ["Demo, second person", "Demo, recovery"]) {
      await page.getByRole("button", { name: `Withdraw the key of ${name}` }).click();
      await press(page, "Withdraw it");
      const card = page.locator(".cards > li").filter({ hasText: name });
      await card.getByText("Withdrawn", { exact: true }).waitFor();
    }
    await page.getByText("There are two keys.").waitFor();
    await page.getByRole("button", { name: "Withdraw the key of The safe" }).click();
    await press(page, "Withdraw it");
    await page.getByText("Two keys must stay, or the forms close.").waitFor();
    assert.equal((await recipients()).length, 2);
    assert.match(await send("Sent to the two that are left."), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(
      ana.said.filter(
        (line) => !line.includes("ERR_INTERNET_DISCONNECTED") && !line.includes("409"),
      ),
      [],
    );
  });

  it("is told of with the words that stand on the buttons", () => {
    const section = doc.slice(doc.indexOf("## The key file"), doc.indexOf("The order matters"));
    const named = [...section.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((name) => !pressed.has(name ?? "")),
      [],
    );
  });
});
