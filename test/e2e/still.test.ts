/** A page stays where it is under its reader while widgets arrive: at its top and below. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
/** What the web calls good is 0.1. */
const most = 0.05;

/** The partners' pages on a phone, and the one with the tallest form on a wide screen. */
const pages = [
  ["library", 320],
  ["clinic", 320],
  ["church", 320],
  ["youth", 320],
  ["school", 320],
  ["clinic", 1280],
] as const;

/** Where somebody reads: what is said of it, and whether they have gone on to the last widget. */
const readers = [
  { who: "at the top", isBelow: false },
  { who: "at its last widget", isBelow: true },
];

async function shiftOf(url: string, width: number, isBelow: boolean): Promise<number> {
  const { page } = await demo.open("about:blank", { viewport: { width, height: 720 } });
  await page.addInitScript((below: boolean) => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      // Of the layout instability API, which the types do not have.
      for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
    if (!below || window !== window.top) return;
    document.addEventListener("DOMContentLoaded", () => {
      const all = [...document.querySelectorAll("main *")].filter((each) =>
        each.localName.startsWith("haven-"),
      );
      all.at(-1)?.scrollIntoView();
    });
  }, isBelow);
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  await settled(page);
  const shift = await page.evaluate(() =>
    Number(Reflect.get(Reflect.get(globalThis, "seen"), "shift")),
  );
  await page.context().close();
  return shift;
}

/** Nothing has grown between two looks, a few frames apart. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const { scrollHeight } = document.documentElement;
      for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
      return document.documentElement.scrollHeight === scrollHeight;
    },
    undefined,
    { polling: 100 },
  );
}

describe("a page does not move under a reader", () => {
  for (const { who, isBelow } of readers)
    it(`who is ${who}, on a phone and on a wide screen`, async () => {
      const moved: string[] = [];
      for (const [name, width] of pages) {
        const shift = await shiftOf(`${demo.server.partners}/${name}/`, width, isBelow);
        if (shift > most) moved.push(`${name} at ${width}: ${shift.toFixed(3)}`);
      }
      assert.deepEqual(moved, []);
    });

  it("who opened a form on its own page", async () => {
    const moved: string[] = [];
    const own = new URL(demo.server.endpoint).origin.replace("localhost", "127.0.0.1");
    for (const form of ["get-support", "send-message"])
      for (const width of [320, 1280]) {
        const shift = await shiftOf(`${own}/v1/frame/${form}`, width, false);
        if (shift > most) moved.push(`${form} at ${width}: ${shift.toFixed(3)}`);
      }
    assert.deepEqual(moved, []);
  });

  it("who comes to a form in a frame that was out of sight when it came", async () => {
    const { page } = await demo.open(`${demo.server.partners}/school/`);
    const frame = page.locator("haven-send-message iframe");
    const inside = page.frameLocator("haven-send-message iframe");
    await inside.getByRole("button", { name: "Write a message" }).waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    const height = () => frame.evaluate((each) => each.getBoundingClientRect().height);
    const before = await height();
    const needed = await inside.locator("haven-send-message").evaluate((each) => each.clientHeight);
    assert.ok(Math.abs(before - needed) < 2, `${before} for ${needed}`);
    await frame.scrollIntoViewIfNeeded();
    await settled(page);
    assert.ok(Math.abs((await height()) - before) < 30, "the day of an answer may take a line");
  });
});
