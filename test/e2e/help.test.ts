/** Help and the way out work when nothing else of a form does: no config, none of the files that
 * come late, on the first page and after Start. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Locator, Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const numbers = ["tel:988", "tel:911", "sms:988", "sms:741741?&body=HOME", "tel:18007997233"];
const away = () => `${demo.server.partners}/plain/`;

/** What is kept from coming. */
type Lack = (page: Page) => Promise<unknown>;
const noConfig: Lack = (page) =>
  page.route("**/v1/config*", (route) =>
    route.fulfill({ status: 500, headers: { "access-control-allow-origin": "*" }, body: "" }),
  );
/** Files that are asked for when a form is there already. */
const noFiles =
  (names: RegExp, blocked: string[] = []): Lack =>
  (page) =>
    page.route(names, (route) => {
      blocked.push(route.request().url());
      return route.abort();
    });

/** A partner's page with its form, which has said all that it can. */
async function visit(site: "school" | "youth", tag: string, lack: Lack) {
  const { page, said } = await demo.open("about:blank");
  await lack(page);
  await page.goto(`${demo.server.partners}/${site}/`);
  const form = page.locator(tag);
  await form.evaluate((element, url) => element.setAttribute("exit-to", url), away());
  await form.scrollIntoViewIfNeeded();
  return { page, said, form };
}

/** Every number is there and can be pressed, no press asks anybody, and the button leaves. */
async function helps(page: Page, form: Locator): Promise<void> {
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  // The config that failed is asked for again by itself, press or no press.
  const hear = (request: { url(): string }) => {
    if (!new URL(request.url()).pathname.endsWith("/config")) asked.push(request.url());
  };
  page.on("request", hear);
  await page.evaluate(pressesArrive);
  let presses = 0;
  for (const number of numbers) {
    const links = await form.locator(`a[href="${number}"]`).all();
    const shown = await Promise.all(links.map((link) => link.isVisible()));
    assert.ok(shown.includes(true), `${number} is in view`);
    for (const [at, link] of links.entries()) {
      if (!shown[at]) continue;
      await link.click();
      presses += 1;
    }
  }
  page.off("request", hear);
  assert.equal(await page.evaluate("called"), presses, "nothing of ours holds a press back");
  assert.deepEqual(asked, [], "a press asks nobody");
  await form.getByRole("button", { name: "Leave this page" }).click();
  await page.waitForURL(away());
}

/** In the page: counts what the device would call, and has it call nobody: its question, which
 * program to open, would lie above the page. */
function pressesArrive(): void {
  Object.assign(window, { called: 0 });
  window.addEventListener("click", (event) => {
    if (event.defaultPrevented) return;
    Object.assign(window, { called: Number(Reflect.get(window, "called")) + 1 });
    event.preventDefault();
  });
}

for (const tag of ["haven-get-support", "haven-send-message"])
  describe(`help and the way out of <${tag}>`, () => {
    const start = tag === "haven-get-support" ? "Start" : "Write a message";
    const late = /\/chunks\/(?:[a-z]+-)?(?:rooms|seal|proof|refusal|submission)-[^/]*\.js/;

    it("work while the endpoint answers 500 to its config (case 11)", async () => {
      const { page, form } = await visit("school", tag, noConfig);
      await form.getByText("We cannot get through right now.").waitFor();
      assert.equal(await form.locator("input, textarea, iframe").count(), 0);
      await helps(page, form);
    });

    it("work on the first page while the files that come late are blocked (case 11)", async () => {
      const blocked: string[] = [];
      const { page, form } = await visit("school", tag, async (page) => {
        await inline(page, tag);
        await noFiles(late, blocked)(page);
      });
      await form.getByRole("button", { name: start }).waitFor();
      await helps(page, form);
      assert.ok(blocked.length > 0, "they were asked for");
    });

    it("work after Start failed for want of those files, which is said (case 11)", async () => {
      const { page, form } = await visit("school", tag, async (page) => {
        await inline(page, tag);
        await noFiles(late)(page);
      });
      await form.getByRole("button", { name: start }).click();
      await form.locator("#failure").waitFor();
      assert.ok((await form.locator('a[href="tel:+12155550142"]').count()) > 0, "whom to call");
      assert.equal(await form.locator("input, textarea").count(), 0, "no form without sealing");
      await helps(page, form);
    });

    it("work while what puts the form into its frame is blocked (case 11)", async () => {
      const { page, form } = await visit("school", tag, noFiles(/\/chunks\/framing-[^/]*\.js/));
      await form.locator("#failure").waitFor();
      assert.equal(await form.locator("input, textarea, iframe").count(), 0);
      await helps(page, form);
    });

    it("work around a frame whose files are blocked, which keeps its numbers (case 11)", async () => {
      const { page, form } = await visit("school", tag, async (page) => {
        await page.clock.install();
        await noFiles(/127\.0\.0\.1:\d+\/.*\.js/)(page);
      });
      await form.locator("iframe").waitFor({ state: "attached" });
      await page.clock.runFor(8_000);
      await form.getByText("The form did not load.").waitFor();
      await helps(page, form);
    });
  });

/** The form stands on the page itself, from the first. */
const inline = (page: Page, tag: string) =>
  page.addInitScript((name) => {
    new MutationObserver((_, watching) => {
      const element = document.querySelector(name);
      if (!element) return;
      element.setAttribute("isolation", "inline");
      watching.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, tag);
