/** A person in the isolated form: the page around reads nothing, and who leaves leaves the page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import {
  atSchool as visitSchool,
  chooses,
  listening,
  number,
  presses,
  toReview,
  toWords,
  words,
} from "../support/framed-walk.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const school = () => `${demo.server.partners}/school/`;
const away = () => `${demo.server.partners}/plain/`;
const frameOf = (page: Page, tag = "haven-get-support") => page.frameLocator(`${tag} iframe`);

const atSchool = (
  before?: Parameters<typeof visitSchool>[1],
  options?: Parameters<typeof visitSchool>[2],
) => visitSchool(demo, before, options);

describe("a person in the isolated form", () => {
  it("is read by staff and by none of nine ways that the page around has (case 18)", async () => {
    const { page, said, form } = await atSchool(listening);
    await form.getByText("This website cannot read what you type.").waitFor();
    const events = page.evaluate(
      () =>
        new Promise<string>((told) => {
          for (const type of ["haven-support-sent", "haven-message-sent"])
            window.addEventListener(type, () => told(type));
          window.addEventListener("told-nothing", () => told("nothing"));
        }),
    );
    await toReview(form);
    await form.getByRole("button", { name: /^Send to/ }).click();
    await form.getByRole("heading", { name: "We got it." }).waitFor();
    const code = await form.locator(".code").innerText();
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await page.evaluate(() => window.dispatchEvent(new Event("told-nothing")));
    assert.equal(await events, "nothing");
    const overheard = await page.evaluate<Record<string, string>>("overheard()");
    assert.equal(Object.keys(overheard).length, 9);
    const typed = [words, "canary", "brother", number, code, "Someone I love died"];
    for (const [way, text] of Object.entries(overheard))
      for (const secret of typed) assert.ok(!text.includes(secret), `"${secret}" by ${way}`);
    // A key at a time would spell the words as well.
    assert.equal(overheard["keys on the window"], "");
    assert.ok(!(await page.content()).includes("canary"));
    assert.deepEqual(said, []);
  });

  it("is overheard by those same ways where the form is on the page itself", async () => {
    const { page } = await demo.open("about:blank");
    await listening(page);
    await page.goto(`${demo.server.partners}/youth/`);
    const form = page.locator("haven-get-support");
    await form.getByRole("button", { name: "Start" }).click();
    await form.getByText("Me", { exact: true }).click();
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByText("Someone I love died").click();
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByRole("textbox").pressSequentially("canary");
    const overheard = await page.evaluate<Record<string, string>>("overheard()");
    assert.match(overheard["values read at each event"] ?? "", /canary/);
    assert.match(overheard["roots kept when they are made"] ?? "", /canary/);
    assert.equal((overheard["keys on the window"] ?? "").replaceAll(/\W/g, "").slice(0, 3), "ccc");
  });

  it("leaves the page by Shift three times, six seconds after the last key (case 15)", async () => {
    const { page, form } = await atSchool();
    await toWords(form);
    const frame = page.frames().find((each) => each.url().includes("/frame/get-support"));
    assert.ok(frame);
    const typed = await frame.evaluate(() => performance.now());
    await frame.waitForFunction(
      (since) => performance.now() - since > 6_000 && !navigator.userActivation.isActive,
      typed,
      { polling: 250 },
    );
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await page.waitForURL(away());
    await page.goBack().catch(() => undefined);
    for (const each of page.frames()) assert.ok(!(await each.content()).includes("canary"));
  });

  it("stays where it is by Shift with a letter, and where the page switched the key off", async () => {
    const { page, form } = await atSchool();
    await page.locator("haven-get-support").evaluate((e) => e.setAttribute("exit-key", "none"));
    await toWords(form);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("Shift");
    await form.getByRole("textbox").press("End");
    assert.equal(await form.getByRole("textbox").inputValue(), words);
    assert.equal(page.url(), school());
  });

  it("is gone with every word at once when the button around the frame is pressed, also while no network answers (case 12)", async () => {
    const { page, form } = await atSchool();
    await toWords(form);
    await page.evaluate(() => {
      const banner = document.createElement("div");
      banner.id = "banner";
      banner.style.cssText = "position:fixed; inset:0 0 auto 0; height:300px; z-index:2147483647";
      document.body.append(banner);
    });
    await page.context().route(away(), () => undefined); // never answered
    const frame = page.frames().find((each) => each.url().includes("/frame/get-support"));
    const seen = await page.evaluate(() => {
      const root = document.querySelector("haven-get-support")?.shadowRoot;
      root?.querySelector<HTMLElement>(".lifeline button")?.click();
      return document.elementFromPoint(innerWidth / 2, 20)?.localName;
    });
    assert.equal(seen, "haven-cover", "above the page's banner, before anything is asked for");
    await frame?.waitForURL("about:blank");
    assert.equal(await frame?.evaluate(() => document.body.childElementCount), 0);
    await page.context().unroute(away());
  });

  it("has the crisis lines and one link, and never a form, while the frame is blocked (case 11)", async () => {
    const { page, said } = await atSchool(async (page) => {
      await page.clock.install();
      await page.route("**/frame/get-support*", (route) => route.abort());
    });
    const around = page.locator("haven-get-support");
    await around.locator("iframe").waitFor({ state: "attached" });
    await page.clock.runFor(8_000);
    const link = around.getByRole("link", { name: /^Open the form on the site of Harbor/ });
    await link.waitFor();
    const address = new URL((await link.getAttribute("href")) ?? "");
    assert.equal(address.hostname, "127.0.0.1");
    assert.equal(address.pathname, "/v1/frame/get-support");
    await around.getByText("The form did not load.").waitFor();
    for (const href of ["tel:988", "tel:911", "tel:+12155550142"])
      assert.ok((await around.locator(`a[href="${href}"]`).count()) > 0, href);
    assert.equal(await around.locator("input, textarea").count(), 0);
    await page.waitForLoadState("networkidle"); // the other form is there
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await around.locator('a[href="tel:988"]').first().click();
    assert.deepEqual(
      sent.filter((url) => url.startsWith("http")),
      [],
    );
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught")),
      [],
    );
  });

  it("carries the words of a message over to Get support inside the frame alone (case 10)", async () => {
    const { page } = await atSchool(listening);
    const form = frameOf(page, "haven-send-message");
    await form.owner().scrollIntoViewIfNeeded();
    await form.getByRole("button", { name: "Write a message" }).click();
    await form.getByLabel(/Your message/).pressSequentially(words);
    await presses(form, "Get support instead");
    await presses(form, "Start");
    await chooses(form, "radio", "Me");
    await presses(form, "Continue");
    await chooses(form, "checkbox", "I am not sure");
    await presses(form, "Continue");
    assert.equal(await form.getByRole("textbox").inputValue(), words);
    assert.equal(
      await form.getByRole("button", { name: "Leave this page" }).count(),
      0,
      "it is around the frame",
    );
    const overheard = await page.evaluate<Record<string, string>>("overheard()");
    for (const text of Object.values(overheard)) assert.ok(!text.includes("canary"));
  });

  it("follows the language, and keeps the words", async () => {
    const { page, form } = await atSchool();
    await toWords(form);
    const around = page.locator("haven-get-support");
    await around.getByRole("button", { name: /Español/ }).click();
    await form.getByRole("button", { name: "Continuar" }).waitFor();
    assert.equal(await form.getByRole("textbox").inputValue(), words);
    await around.locator("iframe[title=Formulario]").waitFor();
  });

  it("goes by Tab from the page into the frame, through it, and out again", async () => {
    const { page, form } = await atSchool();
    await form.getByRole("button", { name: "Start" }).waitFor();
    const around = page.locator("haven-get-support");
    await around.getByRole("button", { name: /Español/ }).focus();
    await page.keyboard.press("Tab");
    const inFrame = () => page.evaluate(() => document.activeElement?.localName);
    await form
      .getByRole("link", { name: "Who can see what?" })
      .and(form.locator(":focus"))
      .waitFor();
    assert.equal(await inFrame(), "haven-get-support");
    const end = around.locator('section a[href="tel:988"]').first();
    for (let press = 0; press < 12; press += 1) {
      if (await end.evaluate((link) => link.matches(":focus"))) return;
      await page.keyboard.press("Tab");
    }
    assert.fail("the focus never came out of the frame");
  });

  it("sees each question from its top, also after a long one", async () => {
    const { page, form } = await atSchool(undefined, { viewport: { width: 360, height: 640 } });
    await toWords(form);
    await form.getByRole("button", { name: "Continue" }).scrollIntoViewIfNeeded();
    await form.getByRole("button", { name: "Continue" }).click();
    const heading = form.getByRole("heading", { name: /About you/ });
    await heading.and(form.locator(":focus")).waitFor();
    await page.waitForFunction(() => {
      const frame = document
        .querySelector("haven-get-support")
        ?.shadowRoot?.querySelector("iframe");
      const top = frame?.getBoundingClientRect().top ?? Infinity;
      return top > 0 && top < innerHeight * 0.75;
    });
  });
});
