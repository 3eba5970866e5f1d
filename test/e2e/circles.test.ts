/** A person finds a circle on the library's page and takes its calendar entry. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

describe("a visitor of the library's page", () => {
  it("finds the next circles by day and sees what to expect", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/library/`);
    const circles = page.locator("haven-upcoming-circles");
    await circles.getByRole("heading", { level: 3 }).first().waitFor();
    assert.equal(await circles.locator("li.circle").count(), 5);
    const opener = circles.getByRole("button", { name: /What to expect/ }).first();
    await opener.focus();
    await page.keyboard.press("Enter");
    await circles
      .getByText(/leave at any time\.$/)
      .first()
      .waitFor();
    assert.deepEqual(said, []);
  });

  it("takes a calendar entry that says nothing but a time", async () => {
    const { page } = await demo.open(`${demo.server.partners}/library/`);
    // One that is under way, as in the evening the first can be, is not put in a calendar.
    const entry = page.getByRole("link", { name: /Add to calendar/ });
    const card = page.locator("haven-upcoming-circles li.circle").filter({ has: entry }).first();
    const title = (await card.getByRole("heading", { level: 4 }).textContent())?.trim() ?? "";
    assert.notEqual(title, "");
    const link = card.getByRole("link", { name: /Add to calendar/ });
    const reply = await fetch((await link.getAttribute("href")) ?? "");
    const text = await reply.text();
    assert.match(reply.headers.get("content-type") ?? "", /^text\/calendar/);
    assert.match(text, /BEGIN:VEVENT\r\n/);
    assert.match(text, /CLASS:PRIVATE\r\n/);
    assert.ok(!text.includes(title), "the title stays out");
    assert.doesNotMatch(text, /LOCATION|DESCRIPTION|URL:/);
  });

  it("reads all of it in Spanish after one press, and keeps nothing on the device", async () => {
    const { page, context } = await demo.open(`${demo.server.partners}/library/`);
    const circles = page.locator("haven-upcoming-circles");
    await circles.getByRole("button", { name: "Español" }).click();
    await circles.getByRole("heading", { name: "Próximos círculos" }).waitFor();
    await page.locator("haven-send-message [lang=es]").first().waitFor();
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    assert.equal(kept, 0);
    assert.deepEqual(await context.cookies(), []);
    assert.equal(new URL(page.url()).search, "");
  });

  it("goes on reading after the server died, and opens what is there", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/library/`);
    const circles = page.locator("haven-upcoming-circles");
    await circles.locator("li.circle").first().waitFor();
    // What comes right after the first picture is there.
    await circles.getByRole("button", { name: "Filter and search" }).waitFor();
    await page.waitForLoadState("networkidle");
    await demo.stop();
    try {
      await circles.getByRole("button", { name: "Show more dates" }).click();
      await circles.locator("li.circle").nth(9).waitFor();
    } finally {
      await demo.start();
    }
    assert.deepEqual(said, []);
  });

  it("is told when the list cannot be had, with the page's own number, and gets on later", async () => {
    const { page, said } = await demo.open("about:blank");
    await page.route("**/v1/circles?*", (route) => route.abort());
    await page.goto(`${demo.server.partners}/library/`);
    const circles = page.locator("haven-upcoming-circles");
    const again = circles.getByRole("button", { name: "Try again" });
    await again.waitFor({ timeout: 40_000 });
    await circles.getByRole("link", { name: "(215) 555-0142" }).waitFor();
    await page.unroute("**/v1/circles?*");
    await again.click();
    await circles.locator("li.circle").first().waitFor();
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught")),
      [],
    );
  });

  it("meets a phone number and no script on a page that allows none", async () => {
    const { page } = await demo.open(`${demo.server.partners}/plain/`);
    await page.getByRole("link", { name: "(215) 555-0142" }).first().waitFor();
    assert.equal(await page.locator("script").count(), 0);
  });
});
