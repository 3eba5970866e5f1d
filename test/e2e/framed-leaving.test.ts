/** Who left a form in a frame is gone for good: by Back and Forward, by a router's entries, also
 * when the element around the frame does nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Frame, Page } from "playwright-core";
import { atSchool, number, toReview, toWords, words } from "../support/framed-walk.js";
import { until } from "../support/until.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const away = () => `${demo.server.partners}/plain/`;

const frameIn = (page: Page) =>
  page.frames().find((each) => each.url().includes("/frame/get-support"));

/** Entries of the page's own, as links to its parts and a router make them. */
function wander(): void {
  location.hash = "part";
  history.pushState({}, "", "?view=other");
  dispatchEvent(new PopStateEvent("popstate"));
  history.pushState({}, "", "?view=form");
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Everything that this document shows, in all of its roots and fields. */
function everything(): string {
  const found = [document.body.innerText];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    found.push(root.textContent ?? "");
    for (const each of root.querySelectorAll("*")) {
      if (each instanceof HTMLInputElement && each.checked) found.push(`chosen: ${each.value}`);
      if (each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement)
        found.push(each.value);
      if (each.shadowRoot) roots.push(each.shadowRoot);
    }
  }
  return found.join("\n");
}

/** While a page is exchanged there is nothing to ask. */
async function sight(frame: Frame): Promise<string> {
  return frame.evaluate(everything).catch((error: Error) => {
    if (/destroyed|detached|navigat|closed/i.test(error.message)) return "";
    throw error;
  });
}

/** The page has come to rest: harmless, or with a form at its beginning, or covered. */
async function rests(page: Page): Promise<string> {
  return until("a page to rest on", async () => {
    const where = page.url();
    const ready = await page.evaluate(() => document.readyState).catch(() => "");
    if (ready !== "complete") return undefined;
    if (where === "about:blank" || where === away()) return "harmless";
    const covered = await page.locator("haven-cover").count();
    if (covered > 0) return "covered";
    const frame = frameIn(page);
    return frame && /\bStart\b/.test(await sight(frame)) ? "the first page" : undefined;
  });
}

const ways = {
  "the button around it": (page: Page) =>
    page.locator("haven-get-support").getByRole("button", { name: "Leave this page" }).click(),
  "Shift three times in it": async (page: Page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  },
} as const;

describe("a person who left a form in a frame", () => {
  for (const [how, leave] of Object.entries(ways))
    for (const [where, walk] of Object.entries({ "typed words": toWords, "a review": toReview }))
      it(`leaves no word and no step for Back and Forward among a router's entries, by ${how}, from ${where} (case 13)`, async () => {
        const { page, form } = await atSchool(demo);
        await walk(form);
        await page.evaluate(wander);
        const before = frameIn(page);
        assert.ok(before && (await sight(before)).includes(words), "there was something to leave");
        await leave(page);
        await page.waitForURL(away());
        const seen: string[] = [];
        for (const way of ["goBack", "goBack", "goBack", "goForward", "goBack"] as const) {
          await page[way]({ waitUntil: "commit", timeout: 5_000 }).catch(() => undefined);
          seen.push(`${way}: ${await rests(page)}`);
          for (const each of page.frames()) {
            const all = await sight(each);
            for (const secret of [words, "canary", number, "Someone I love died"])
              assert.ok(!all.includes(secret), `"${secret}" after ${seen.join(", ")}`);
            assert.doesNotMatch(all, /chosen: (?:self|loss)/, seen.join(", "));
            assert.doesNotMatch(all, /Check your answers|tell us more/, seen.join(", "));
          }
        }
        assert.match(seen.join(), /first page|covered/, "Back led to the page with the form");
      });

  it("leaves although the element around does not act: after half a second the frame replaces the page (case 15)", async () => {
    const { page, form } = await atSchool(demo, async (page) => {
      await page.clock.install();
      await page.addInitScript(deaf);
    });
    await toWords(form);
    await page.clock.pauseAt(new Date((await page.evaluate(() => Date.now())) + 10_000));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await until("that it was said", () => page.evaluate("window.kept === true"));
    const frame = frameIn(page);
    assert.ok(frame && !(await frame.evaluate(everything)).includes("canary"), "wiped at once");
    assert.equal(await frame.locator("haven-cover").count(), 1, "and covered");
    await page.clock.runFor(499);
    assert.equal(await page.locator("haven-cover").count(), 0, "the element did nothing");
    assert.equal(page.url(), `${demo.server.partners}/school/`);
    await page.clock.runFor(1);
    await page.waitForURL(away());
  });
});

/** In the page, before all else: nobody hears that the person left. */
function deaf(): void {
  if (window.top !== window) return;
  window.addEventListener("message", (event) => {
    if (event.data?.haven !== "frame" || event.data.type !== "left") return;
    event.stopImmediatePropagation();
    Object.assign(window, { kept: true });
  });
}
