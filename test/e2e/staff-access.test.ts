/** The staff pages are for everyone who answers: with the keyboard alone, on a small screen, in the
 * dark, and read aloud. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { before, describe, it } from "node:test";
import type * as Axe from "axe-core";
import type { Page } from "playwright-core";
import type { Circle } from "../../src/contract/circle.js";
import { gives } from "../support/giving.js";
import { sends, words } from "../support/sending.js";
import { nextTaking, signsUpAt } from "../support/taking-part.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the staff pages", () => {
  let page: Page;
  let ref: string;
  let key: string;
  let circle: Circle;
  let gift: string;

  before(async () => {
    ({ page } = await demo.open(demo.server.staffLink));
    ref = await sends(demo.server);
    circle = await nextTaking(demo.server, "optional", "required");
    await signsUpAt(demo.server, circle, { nickname: "Test Person" });
    await sends(demo.server, {}, { flags: ["trap"] });
    const tribute = { kind: "honor", name: "Ana" } as const;
    gift = (await gives(demo.server, { amountMinor: 30_000, message: "Thank you.", tribute })).id;
  });

  /** Goes on with Tab until this has the focus, as a person does. */
  async function reach(name: string | RegExp): Promise<void> {
    const pattern = typeof name === "string" ? name : name.source;
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(() => {
        const { activeElement: at } = document;
        const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : "";
        const own = at === document.body ? "" : at?.textContent;
        return `${at?.getAttribute("aria-label") ?? ""} ${label || own || ""}`;
      });
      if (new RegExp(pattern).test(text.replaceAll(/\s+/g, " "))) return;
    }
    assert.fail(`Tab does not reach ${pattern}`);
  }

  it("are walked with the keyboard alone, from sign-in to closing an item", async () => {
    await reach("Sign in");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
    const download = page.waitForEvent("download");
    await reach("Download the demo key");
    await page.keyboard.press("Enter");
    key = await (await download).path();
    // A file dialog belongs to the browser; the file is handed to the field that has the focus.
    await reach("Choose your key file");
    await page.locator("input:focus").setInputFiles(key);
    await page.getByText("Your key is ready").waitFor();
    await reach("Move .* to New");
    await page.keyboard.press("Enter");
    await page.locator(".said", { hasText: "Now in New." }).waitFor();
    // The button is gone with what it did: the focus is where that is said.
    await page.locator(".said:focus").waitFor();
    await reach(ref);
    await page.keyboard.press("Enter");
    await page.getByText(words).waitFor();
    await reach("Left a message|Called, no answer");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("In the morning.");
    await reach("Keep this note");
    await page.keyboard.press("Enter");
    await page.locator(".notes li").waitFor();
    await reach("^ *Reached");
    await page.keyboard.press("Space");
    await reach("Close it");
    await page.keyboard.press("Enter");
    await page.getByText(/It is deleted on/).waitFor();
  });

  it("ask in readable words what a colleague sees", async () => {
    await page.evaluate(() => location.assign("#/people"));
    const box = await page.getByRole("radio", { name: "Everything" }).boundingBox();
    // A mark that is drawn like a field leaves no room for the words beside it.
    assert.ok(box && box.width <= 24, `${box?.width} px wide`);
  });

  const places = [
    "inbox",
    "circles",
    "to-tell",
    "circle",
    "export",
    "keys",
    "partners",
    "people",
    "record",
    "gifts",
    "gift",
    "counts",
  ];
  for (const place of [...places, "item"])
    it(`show ${place} at 320 pixels and in the dark, with no barrier that axe knows`, async () => {
      const ids = { item: `/${ref}`, circle: `/${circle.id}`, gift: `/${gift}` };
      const hash = `#/${place}${ids[place as keyof typeof ids] ?? ""}`;
      await page.evaluate((to) => location.assign(to), hash);
      await page.locator("main [aria-busy]").waitFor({ state: "detached" });
      if (place === "export") {
        await page.getByRole("button", { name: "Count by month" }).click();
        await page.getByRole("heading", { name: "Came by" }).waitFor();
      }
      if (place === "circle") {
        await page.getByText("Show the sheet").click();
        await page.getByText("Cancel this date now").click();
      }
      if (place === "gift") await page.getByText(/^Show the letter/).click();
      if (place === "keys") await page.getByRole("button", { name: "Make the key" }).click();
      if (place === "partners") {
        await page.getByRole("button", { name: "Add the partner" }).click();
        await page.getByRole("button", { name: /^Show the lines for West/ }).click();
      }
      for (const [width, colorScheme] of [
        [1280, "light"],
        [320, "light"],
        [320, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), [], `${width} ${colorScheme}`);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${beyond} px beyond ${width}`);
      }
    });
});

/** One line for each barrier; axe runs as the browser's own tools do, past the page's policy. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // The script that was just run put itself here.
    const program = (globalThis as unknown as { axe: typeof Axe }).axe;
    const { violations } = await program.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
