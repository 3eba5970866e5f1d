/** A donor in front of the served demo: the panel on the church's page, and the checkout. */
import type { Locator, Page } from "playwright-core";
import { until } from "./until.js";
import type { Demo, Opened } from "./walk.js";

export interface Donor extends Opened {
  readonly panel: Locator;
}

/** At the open panel. */
export async function donorAt(
  demo: Demo,
  options: Parameters<Demo["open"]>[1] = {},
): Promise<Donor> {
  return donorOn(await demo.open(`${demo.server.partners}/church/`, options));
}

/** On a page that was opened otherwise. */
export async function donorOn(opened: Opened): Promise<Donor> {
  const panel = opened.page.locator("haven-donate-button[layout=panel]");
  await panel.locator("#give").waitFor();
  return { ...opened, panel };
}

/** Chooses by the words on a tile, which covers its own radio. */
export async function chooses(panel: Locator, words: string): Promise<void> {
  await panel.locator("label.choice .name").getByText(words, { exact: true }).click();
}

/** Presses the button that says the whole act; gives the address of the checkout. */
export async function goesToCheckout(
  { page, panel }: Donor,
  name: string | RegExp,
): Promise<string> {
  await panel.getByRole("button", { name }).click();
  await page.waitForURL(/\/demo-checkout\//);
  return page.url();
}

/** Presses on the checkout's page, and is back on the partner's. */
export async function pressesAndReturns(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.waitForURL(/\/church\//);
}

/** What somebody does later on the page of that checkout, and the way back from there. */
export async function comesAgain(
  page: Page,
  checkout: string,
  ...presses: string[]
): Promise<void> {
  await page.goto(checkout);
  for (const name of presses) {
    await page.getByRole("button", { name }).first().click();
    await page.waitForURL(/\/demo-checkout\//);
    await page.waitForLoadState();
  }
  await page.locator("a.button").first().click();
  await page.waitForURL(/\/church\//);
}

/** What has the focus, inside every root; its words. */
export const focusedWords = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return (focused?.textContent ?? "").replace(/\s+/g, " ").trim();
  });

/** Waits until the donor who came back reads the words, in the panel that they gave from. */
export async function reads({ panel }: Donor, words: string | RegExp): Promise<void> {
  await panel.getByText(words).first().waitFor();
}

/** Presses Tab until what has the focus is named so. */
export async function tabsTo(page: Page, name: RegExp): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
      return (label?.textContent ?? "").replace(/\s+/g, " ").trim();
    });
  await until(`Tab comes to ${name}`, async () => {
    if (name.test(await named())) return true;
    await page.keyboard.press("Tab");
    return false;
  });
}
