/** A form in a frame that nobody touches, that holds a mistake, is printed, or whose server fails:
 * covered, still in view, kept off paper, stored once. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FrameLocator, Page, Route } from "playwright-core";
import {
  atSchool,
  chooses,
  number,
  presses,
  toReview,
  toWords,
  words,
} from "../support/framed-walk.js";
import { until } from "../support/until.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const intake = "**/v1/intake";
/** By keyboard: an engine lets a frame rest whose button is out of view, and a pointer waits. */
const send = (form: FrameLocator) => form.getByRole("button", { name: /^Send to/ }).press("Enter");
/** Four tries with their pauses may take half a minute. */
const reads = (form: FrameLocator, text: string | RegExp) =>
  form.getByText(text).waitFor({ timeout: 60_000 });

/** What has the focus is where a person looks, once the frame is as tall as its form. */
async function isInView(page: Page, form: FrameLocator, selector: string): Promise<void> {
  const focused = form.locator(selector).and(form.locator(":focus"));
  await focused.waitFor();
  await until("the frame as tall as its form", async () => {
    const around = await form.owner().boundingBox();
    const inside = await form.locator("haven-get-support").boundingBox();
    return Math.abs((around?.height ?? 0) - (inside?.height ?? -9)) < 2;
  });
  const top = (await focused.boundingBox())?.y ?? -1;
  const height = await page.evaluate(() => innerHeight);
  assert.ok(top > 0 && top < height, `it is ${top} px from the top of ${height} px`);
}

describe("a form in a frame that nobody touches", () => {
  it("keeps answers under its cover, waits when it is asked to, and says that it erased them (case 20)", async () => {
    const { page, form } = await atSchool(demo, (page) => page.clock.install());
    await toReview(form);
    const answer = form.getByText(words);
    assert.ok(await answer.isVisible());
    const goOn = form.getByRole("button", { name: "Tap to go on" });
    await page.clock.fastForward("05:01");
    await reads(form, "We covered your words to keep them private. They are still here.");
    assert.equal(await answer.isVisible(), false, "out of sight");
    await goOn.click();
    await answer.waitFor();
    for (let round = 0; round < 2; round += 1) {
      await page.clock.fastForward("30:01");
      await reads(form, /In one minute we will erase your words/);
      await goOn.click();
      await answer.waitFor();
    }
    await page.clock.fastForward("31:01");
    await reads(form, "We erased your words to keep them private. You can start again.");
    assert.equal(await answer.count(), 0);
    await goOn.click();
    await form.getByRole("button", { name: "Start" }).click();
    assert.equal(await form.locator("input:checked").count(), 0);
  });
});

describe("a form in a frame on its first page", () => {
  it("says how to clear the history, which leaving does not", async () => {
    const { page, form } = await atSchool(demo);
    await page.getByText("This does not clear your browser history.").first().waitFor();
    await form.getByText("How to clear your browser history").click();
    await form.getByText("On a computer: go to the menu named History.").waitFor();
    await presses(form, "Start");
    await form.getByRole("heading", { name: /Who is this for/ }).waitFor();
    assert.equal(await form.getByText("How to clear your browser history").count(), 0);
  });
});

describe("a form in a frame with a mistake in it", () => {
  it("leaves the field where it is looked at while it is mended", async () => {
    const { page, form } = await atSchool(demo, undefined, {
      viewport: { width: 320, height: 640 },
    });
    await toWords(form);
    for (const name of [/About you/, /How should we reach you/]) {
      await presses(form, "Continue");
      await form.getByRole("heading", { name }).waitFor();
    }
    await chooses(form, "radio", "Call, text or write to me");
    await chooses(form, "checkbox", "Call");
    const field = form.getByLabel("Phone number for calls");
    await field.pressSequentially("215");
    await presses(form, "Continue");
    await form.locator("#problems:focus").waitFor();
    await form.locator("#problems button").press("Enter");
    await form.locator("#value-call:focus").waitFor();
    const before = (await field.boundingBox())?.y ?? -1;
    await page.keyboard.type("-555-0199");
    await form.locator("#problems").waitFor({ state: "detached" });
    await isInView(page, form, "#value-call");
    await until("the field where it was", async () => {
      const now = (await field.boundingBox())?.y ?? -1;
      return Math.abs(now - before) < 3;
    });
  });
});

describe("a page with a form in a frame, printed", () => {
  it("has numbers to call and no answer on paper (case 19)", async () => {
    const { page, form } = await atSchool(demo);
    await toReview(form);
    const shown = () => form.locator("haven-get-support .frame").innerText();
    assert.ok((await shown()).includes(words), "it is on the screen");
    await page.emulateMedia({ media: "print" });
    await form.getByText(words).waitFor({ state: "hidden" });
    const paper = await shown();
    for (const secret of [words, "canary", number, "Someone I love died"])
      assert.ok(!paper.includes(secret), secret);
    assert.match(paper, /215-555-0142/);
    assert.equal(await form.locator("input:visible, textarea:visible").count(), 0);
    const around = await page.locator("body").innerText();
    assert.ok(!around.includes("canary"));
    assert.ok(await page.locator("haven-get-support .crisis a[href='tel:988']").isVisible());
  });
});

describe("a form in a frame whose server fails", () => {
  /** What was sent, and what the endpoint gave for it, whether it arrived or not. */
  interface Sent {
    readonly key: string;
    readonly proof: string;
    readonly body: string;
    readonly ref: string;
  }

  /** Stores what comes, and loses the first `lost` replies on their way back. */
  async function losing(page: Page, lost: number): Promise<readonly Sent[]> {
    const sent: Sent[] = [];
    await page.route(intake, async (route: Route) => {
      if (route.request().method() !== "POST") return route.continue();
      const reply = await route.fetch();
      assert.equal(reply.status(), 201);
      const { "idempotency-key": key = "", "haven-proof": proof = "" } = route.request().headers();
      const { ref } = (await reply.json()) as { ref: string };
      sent.push({ key, proof, body: route.request().postData() ?? "", ref });
      return sent.length > lost ? route.fulfill({ response: reply }) : route.abort();
    });
    return sent;
  }

  /** The rows that staff have, by their codes. */
  async function inbox(): Promise<string> {
    const { page } = await demo.open(demo.server.staffLink);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
    await page.waitForLoadState("networkidle");
    return page.locator("main").innerText();
  }

  it("sends the same bytes with one key and one proof, and gets one code, when replies are lost (case 21)", async () => {
    const { page, form } = await atSchool(demo);
    const sent = await losing(page, 4);
    await toReview(form);
    await send(form);
    await reads(form, /We do not know if it arrived/);
    assert.ok(await form.getByText(words).isVisible(), "nothing is lost");
    await form.getByRole("button", { name: "Try again" }).click();
    await reads(form, "We got it.");
    assert.equal(sent.length, 5);
    for (const part of ["key", "proof", "body", "ref"] as const)
      assert.equal(new Set(sent.map((each) => each[part])).size, 1, `one ${part}`);
    assert.notEqual(sent[0]?.proof, "");
    const ref = sent[0]?.ref ?? "";
    assert.equal(await form.locator(".code").innerText(), ref);
    assert.equal((await inbox()).split(ref).length - 1, 1, "one row");
  });

  it("is another row of the same intent when it was edited after an unsure result (case 22)", async () => {
    const { page, form } = await atSchool(demo);
    const sent = await losing(page, 4);
    await toReview(form);
    await send(form);
    await reads(form, /We do not know if it arrived/);
    await form.getByRole("button", { name: /^Change Do you want to tell us more/ }).click();
    await form.getByRole("textbox").fill("other words");
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByText("other words").waitFor();
    await isInView(page, form, "#change-message");
    await send(form);
    await reads(form, "We got it.");
    assert.equal(new Set(sent.map(({ key }) => key)).size, 2, "a key for each version");
    assert.equal(new Set(sent.map(({ ref }) => ref)).size, 2, "a row for each version");
  });

  it("shows the wait that it was told, then sends; and loses nothing while it is overloaded (case 25)", async () => {
    const { page, form } = await atSchool(demo, (page) => page.clock.install());
    await toReview(form);
    const answers: number[] = [429, 503, 503, 503, 503, 503, 503];
    let asked = 0;
    await page.route(intake, (route) => {
      const status = answers[asked];
      asked += 1;
      if (status === undefined) return route.continue();
      const code = status === 429 ? "rate_limited" : "unavailable";
      return route.fulfill({
        status,
        headers: status === 429 ? { "retry-after": "30" } : {},
        contentType: "application/problem+json",
        body: JSON.stringify({ type: "about:blank", title: code, status, code }),
      });
    });
    await send(form);
    await reads(form, /We will try again in about 30 seconds/);
    assert.equal(asked, 1, "nothing is sent meanwhile");
    const failed = form.locator("#failure");
    await page.clock.fastForward(31_000);
    await failed.waitFor();
    assert.ok(await form.getByText(words).isVisible(), "the words are still there");
    await form.getByRole("button", { name: "Copy my words" }).waitFor();
    answers.length = 0;
    await form.getByRole("button", { name: "Try again" }).click();
    await reads(form, "We got it.");
  });
});
