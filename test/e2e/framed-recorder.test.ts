/** A recorder of the whole page, there before the form, gets nothing from inside its frame. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { atSchool, number, toReview, words } from "../support/framed-walk.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const file = new URL("../../node_modules/rrweb/umd/rrweb.min.js", import.meta.url);

/** As a page has it that records all its visitors, the frames of other origins included. */
const recording = (page: Page) =>
  page.addInitScript(`if (window.top === window) {
    ${readFileSync(file, "utf8")}
    window.recorded = [];
    document.addEventListener("DOMContentLoaded", () =>
      rrweb.record({
        emit: (event) => recorded.push(event),
        maskAllInputs: false,
        recordCrossOriginIframes: true,
      }),
    );
  }`);

const recorded = (page: Page) => page.evaluate<string>("JSON.stringify(recorded)");

describe("a recorder in the page around the isolated form", () => {
  it("hears what is typed on the page itself", async () => {
    const { page } = await atSchool(demo, recording);
    await page.evaluate(() => document.body.prepend(document.createElement("textarea")));
    await page.locator("textarea").first().pressSequentially("own words");
    await page.waitForFunction("JSON.stringify(recorded).includes('own words')");
  });

  it("hears nothing of what is typed in the frame, from the first word to the code (case 17)", async () => {
    const { page, form } = await atSchool(demo, recording);
    await toReview(form);
    await form.getByRole("button", { name: /^Send to/ }).click();
    await form.getByRole("heading", { name: "We got it." }).waitFor();
    const code = await form.locator(".code").innerText();
    const heard = await recorded(page);
    assert.ok(heard.includes("haven-get-support"), "it records the page");
    for (const secret of [words, "brother", number, code, "Someone I love died"])
      assert.ok(!heard.includes(secret), `"${secret}" was recorded`);
  });
});
