/** A facilitator sees who comes, gives a place, calls a date off, and tells everybody. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { Circle } from "../../src/contract/circle.js";
import { listed, nextTaking, signsUpAt } from "../support/taking-part.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

const called = {
  nickname: "Test Person",
  contact: {
    kind: "call",
    value: "+1 215-555-0199",
    okToLeaveMessage: false,
    callMe: "Sam",
    sayOrganization: false,
    shared: true,
  },
  needsNote: "I sit near the door.",
} as const;
const written = {
  nickname: "Otra Persona",
  contact: {
    kind: "text",
    value: "+1 215-555-0198",
    okToLeaveMessage: true,
    sayOrganization: true,
    shared: false,
  },
} as const;

describe("a facilitator", () => {
  let page: Page;
  let said: readonly string[];
  let talk: Circle;
  const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
  const hears = (text: string | RegExp) => page.locator(".said", { hasText: text }).waitFor();
  const person = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  const status = async () => (await listed(demo.server)).find(({ id }) => id === talk.id)?.status;

  async function key(): Promise<void> {
    const download = page.waitForEvent("download");
    await page.getByText("Download the demo key").click();
    await page.getByLabel("Choose your key file").setInputFiles(await (await download).path());
    await page.getByText("Your key is ready").or(page.getByText(called.nickname)).first().waitFor();
  }

  before(async () => {
    const { page: staff } = await demo.open(demo.server.staffLink);
    await staff.getByLabel(/Your name/).fill("Ana Test");
    await staff.getByRole("button", { name: "Sign in" }).click();
    await staff.getByRole("link", { name: "People" }).click();
    await staff.getByLabel("Their name").fill("Fay Test");
    await staff.getByLabel(/Circles and who comes/).check();
    await staff.getByRole("button", { name: "Make a link" }).click();
    const link = await staff.locator(".made code").innerText();
    ({ page, said } = await demo.open(link));
    await page.getByText("This link is for Fay Test.").waitFor();
    await page.getByRole("button", { name: "Sign in" }).click();
    talk = await nextTaking(demo.server, "talkFirst");
    assert.equal(await signsUpAt(demo.server, talk, called, { needs: ["childcare"] }), "pending");
    assert.equal(await signsUpAt(demo.server, talk, written, { lang: "es" }), "pending");
    await signsUpAt(demo.server, talk, {}, {});
  });
  after(() =>
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught") || line.includes("Test Person")),
      [],
    ),
  );

  it("has the circles, and no other page", async () => {
    await page.getByRole("heading", { name: "Circles", exact: true }).waitFor();
    const names = await page.getByRole("navigation").getByRole("link").allInnerTexts();
    assert.equal(names.length, 1);
    assert.equal(await page.evaluate(() => fetch("/staff/data/audit").then((r) => r.status)), 403);
  });

  it("sees who waits, and opens them in their own browser", async () => {
    await page.reload();
    await page.getByRole("link", { name: new RegExp(`3 to answer`) }).click();
    await page.locator("h1:focus", { hasText: talk.title }).waitFor();
    assert.equal(await page.getByText("Sealed", { exact: true }).count(), 3);
    await key();
    const one = person(called.nickname);
    await one.getByText("Do not say Harbor of Hope Healing Collective").waitFor();
    await one.getByText("Leave no message").waitFor();
    await one.getByText(called.needsNote).waitFor();
    await one.getByText("Childcare").waitFor();
    await one.getByText("Wants to talk first").waitFor();
    await page.getByText("Left no way to reach them.").waitFor();
  });

  it("gives a place, and leaves the next person as they were", async () => {
    const ways = (name: string) => person(name).getByText("They do not want to come any more");
    await ways(written.nickname).click();
    await person(called.nickname)
      .getByRole("button", { name: /^Approve/ })
      .click();
    await hears("They have a place.");
    await person(called.nickname).getByText("Comes", { exact: true }).waitFor();
    // A second press must not be one about somebody else, nor what was unfolded unfold there.
    await page.locator(".said:focus", { hasText: "They have a place." }).waitFor();
    assert.ok(await person(written.nickname).locator("details[open]").isVisible());
    assert.equal(await page.locator(".person details[open]").count(), 1);
    await ways(written.nickname).click();
  });

  it("declines kindly", async () => {
    await person(written.nickname).getByRole("button", { name: "Decline kindly" }).click();
    await hears("Declined.");
  });

  it("prints a sheet with names and needs, and no way to reach anybody", async () => {
    await page.getByText("Show the sheet").click();
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.getByRole("cell", { name: "Test Person" }).isVisible());
    assert.equal(await page.getByText("555-0199").first().isVisible(), false);
    assert.equal(await page.getByText(written.nickname).first().isVisible(), false);
    await page.emulateMedia({ media: null });
  });

  it("calls the date off, for everybody at once", async () => {
    assert.notEqual(await status(), "cancelled");
    await page.getByText("Cancel this date now").click();
    await page.getByLabel(/^Why/).fill("The room has no heat.");
    await press("Cancel the date for everybody");
    await hears("Cancelled, for everybody at once.");
    assert.equal(await status(), "cancelled");
    await page.getByText("Your calendar still has it.").waitFor();
    await page.getByText("The room has no heat.").waitFor();
  });

  it("reads how to tell everybody", async () => {
    await page.getByRole("link", { name: "Open the list" }).first().click();
    await page.getByRole("heading", { name: "To be told" }).waitFor();
    await page.getByText("2 people left to tell.").waitFor();
    const one = person(called.nickname);
    // They had a place on it: that it is off comes before that.
    await one.getByText("The date is cancelled", { exact: true }).waitFor();
    await one.getByText("Please call us back.", { exact: true }).waitFor();
    assert.equal(await one.locator("q").count(), 1, "nothing else to a phone that others see");
  });

  it("keeps what she reads while the server is away, and goes on when it is back", async () => {
    const one = person(called.nickname);
    await page.context().setOffline(true);
    await one.getByRole("button", { name: "They know" }).click();
    await hears("That was not done");
    assert.ok(await one.getByText("Please call us back.", { exact: true }).isVisible());
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("The server does not answer.").waitFor();
    assert.ok(await one.getByText("Please call us back.", { exact: true }).isVisible());
    await page.context().setOffline(false);
    await press("Try again");
    await page.locator("h1:focus, .said:focus").waitFor();
    await page.getByText("The server does not answer.").waitFor({ state: "detached" });
  });

  it("writes down who knows, until nobody is left", async () => {
    const one = person(called.nickname);
    await one.getByRole("button", { name: "Tried, not reached" }).click();
    await one.getByText(/Tried on .* by Fay Test, not reached/).waitFor();
    await one.getByRole("button", { name: "They know" }).click();
    await page.getByText("1 person left to tell.").waitFor();
    const other = person(written.nickname);
    await other.getByText(/No tenemos lugar para usted el/).waitFor();
    await other.getByRole("button", { name: "They know" }).click();
    await page.getByText("Nobody is left to tell.").waitFor();
    await page.getByRole("heading", { name: "Cannot be told" }).waitFor();
    await press("There is no way to reach them");
    await hears("Written down.");
    // Nobody waits any more: the number in the tab is gone.
    await page.waitForFunction(() => document.title.startsWith("To be told"));
  });

  it("takes it back while the calendar still has the date", async () => {
    await page.getByRole("link", { name: "Circles" }).first().click();
    await page
      .getByRole("link", { name: new RegExp(talk.title) })
      .filter({ hasText: "Cancelled" })
      .first()
      .click();
    await press("Take that back: it takes place");
    await hears("It takes place.");
    assert.notEqual(await status(), "cancelled");
  });
});
