/** A donor's way to the checkout where it is not straight: a slow page, a frame, a sandbox, a tab
 * of its own, two tabs. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import type { FrameLocator, Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const church = () => `${demo.server.partners}/church/`;
const give = /^Give \$25/;
const pay = /^Pay \$25/;

type Around = Page | FrameLocator;
const panelOf = (around: Around) => around.locator("haven-donate-button[layout=panel]");
const linkOf = (around: Around) =>
  panelOf(around).getByRole("link", { name: "Continue to secure checkout" });

/** Chooses $25 and presses. */
async function gives(around: Around): Promise<void> {
  const panel = panelOf(around);
  await panel.locator(".name").getByText("$25", { exact: true }).click();
  await panel.getByRole("button", { name: give }).click();
}

describe("a donor on their way to the checkout", () => {
  it("finds the link after three seconds where the checkout does not come", async () => {
    const { page } = await demo.open(church());
    // No page comes: this one stays where it is.
    await page.route("**/demo-checkout/**", (route) => route.fulfill({ status: 204 }));
    const begun = Date.now();
    await gives(page);
    await panelOf(page).getByText("Opening the secure checkout.").first().waitFor();
    assert.equal(await linkOf(page).count(), 0);
    await linkOf(page).waitFor();
    assert.ok(Date.now() - begun >= 3000);
    await page.unroute("**/demo-checkout/**");
    await linkOf(page).click();
    await page.getByRole("button", { name: pay }).waitFor();
  });

  it("gives twice in two tabs, and each is told of its own gift (gift case 18)", async () => {
    const { page: one, context } = await demo.open(church());
    const two = await context.newPage();
    await two.goto(church());
    for (const tab of [one, two]) {
      await gives(tab);
      await tab.getByRole("button", { name: pay }).waitFor();
    }
    assert.notEqual(one.url(), two.url());
    await one.getByRole("button", { name: pay }).click();
    await one.getByText("You gave $25.00.").waitFor();
    await two
      .getByRole("button", { name: /cancel|back/i })
      .first()
      .click();
    await two.getByText("You did not finish").waitFor();
  });

  it("is thanked where they gave, by one of two on the page, and the other is as it was (gift case 18)", async () => {
    const { page } = await demo.open(church());
    const lone = page.locator("haven-donate-button:not([layout])");
    const thanks = "You gave $25.00.";
    await gives(page);
    await page.getByRole("button", { name: pay }).click();
    await page.waitForURL(/\/church\//);
    await panelOf(page).getByText(thanks).waitFor();
    assert.equal(new URL(page.url()).hash, "");
    assert.equal(await lone.getByText(thanks).count(), 0);
    await lone.getByRole("button", { name: "Give" }).click();
    await lone.getByRole("dialog").getByRole("button", { name: "Give $25" }).click();
    await page.getByRole("button", { name: pay }).click();
    await page.waitForURL(/\/church\//);
    await lone.getByRole("dialog").getByText(thanks).waitFor();
    assert.equal(await panelOf(page).getByText(thanks).count(), 0);
    await lone.getByRole("button", { name: "Close" }).click();
    await panelOf(page).getByText("How much?").waitFor();
  });
});

describe("a button whose checkout opens in a tab of its own", () => {
  /** The church's page with `target="new"`. */
  async function opened() {
    const { page, context } = await demo.open(church());
    await panelOf(page).evaluate((element) => element.setAttribute("target", "new"));
    return { page, context };
  }

  it("keeps the page, and asks what became of the gift when it is looked at again", async () => {
    const { page, context } = await opened();
    const [tab] = await Promise.all([context.waitForEvent("page"), gives(page)]);
    await tab.getByRole("button", { name: pay }).waitFor();
    assert.equal(await tab.evaluate(() => window.opener), null);
    assert.equal(page.url(), church());
    await panelOf(page).getByText("The secure checkout is open in another tab.").waitFor();
    await tab.getByRole("button", { name: pay }).click();
    await tab.getByText("You gave $25.00.").waitFor();
    await tab.close();
    // A headless browser shows every tab at once, so it is told.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await panelOf(page).getByText("You gave $25.00.").waitFor();
  });

  it("leaves no empty tab behind when the endpoint is gone", async () => {
    const { page, context } = await opened();
    await page.route("**/v1/donations", (route) => route.fulfill({ status: 422, body: "" }));
    const [tab] = await Promise.all([context.waitForEvent("page"), gives(page)]);
    if (!tab.isClosed()) await tab.waitForEvent("close");
    await panelOf(page).locator("#failure").waitFor();
  });
});

describe("a donor in a frame", () => {
  // A page that only seems to come from a network may not frame one of this machine.
  let body = "";
  let elsewhere = "";
  const site = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(body),
  );
  before(async () => {
    await new Promise<void>((ready) => void site.listen(0, "127.0.0.1", ready));
    const address = site.address();
    elsewhere = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  });
  after(() => void site.close());

  /** The church's page in a frame of another page, on another origin where `site` says so. */
  async function framed(site: "same" | "other", sandbox?: string) {
    const { page, said, context } = await demo.open("about:blank");
    const tokens = sandbox === undefined ? "" : ` sandbox="${sandbox}"`;
    body = `<!doctype html><title>Around</title>
      <iframe src="${church()}" width="700" height="1500"${tokens}></iframe>`;
    const outer = site === "same" ? `${demo.server.partners}/around` : `${elsewhere}/around`;
    if (site === "same")
      await page.route(outer, (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(outer);
    const frame = page.frameLocator("iframe");
    await page.locator("iframe").scrollIntoViewIfNeeded();
    return { page, said, context, frame, outer };
  }

  for (const site of ["same", "other"] as const)
    it(`of ${site === "same" ? "the same" : "another"} origin leaves with the whole window, and comes back thanked`, async () => {
      const { page, frame } = await framed(site);
      await gives(frame);
      await page.getByRole("button", { name: pay }).click();
      await page.waitForURL(/\/church\//);
      await page.getByText("You gave $25.00.").waitFor();
    });

  it("whose press is too long ago goes by the link, which is always there", async () => {
    const { page, frame, outer } = await framed(
      "other",
      "allow-scripts allow-forms allow-same-origin allow-top-navigation-by-user-activation",
    );
    await page.route("**/v1/donations", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6000)); // a press counts for five seconds
      await route.continue();
    });
    // Nothing is looked up in the frame meanwhile: the driver's looking counts as a press.
    const refused = page.waitForEvent("console", {
      predicate: (message) => message.text().includes("has no user activation"),
      timeout: 40_000,
    });
    await gives(frame);
    await refused;
    await linkOf(frame).waitFor();
    assert.equal(page.url(), outer, "the window stayed");
    assert.equal(await linkOf(frame).getAttribute("target"), "_top");
    await linkOf(frame).click();
    await page.getByRole("button", { name: pay }).waitFor();
  });

  it("in a sandbox that lets nobody out finds a tab, where that is allowed, and people to call", async () => {
    const { page, frame, context, outer } = await framed(
      "other",
      "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox",
    );
    await gives(frame);
    const link = linkOf(frame);
    await link.waitFor();
    assert.equal(page.url(), outer);
    await panelOf(frame)
      .getByText("If nothing opens, this page does not let you leave it.")
      .waitFor();
    await panelOf(frame)
      .getByRole("link", { name: /^Call / })
      .waitFor();
    const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
    await tab.getByRole("button", { name: pay }).waitFor();
    assert.equal(await tab.evaluate(() => window.opener), null);
  });

  it("in a sandbox of its own origin is shut in as well, and nothing goes wrong unseen", async () => {
    const { frame, said, page, outer } = await framed("same", "allow-scripts allow-same-origin");
    await gives(frame);
    await linkOf(frame).waitFor();
    await panelOf(frame)
      .getByRole("link", { name: /^Call / })
      .waitFor();
    assert.equal(page.url(), outer);
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught")),
      [],
    );
  });
});
