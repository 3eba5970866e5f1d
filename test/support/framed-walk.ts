/** A walk through the isolated form by its words, and a page that reads along. */
import assert from "node:assert/strict";
import type { FrameLocator, Page } from "playwright-core";
import { eavesdrop } from "./eavesdropper.js";
import type { Demo } from "./walk.js";

export const words = "canary words about my brother";
export const number = "215-555-0199";

/** Tries every way of a hostile page, which runs first; never inside of our own frame. */
export const listening = (page: Page) =>
  page.addInitScript(`if (window.top === window) {
    const __name = (named) => named; // what the compiler of these tests leaves behind
    (${eavesdrop.toString()})();
  }`);

/** By keyboard: a frame that still grows moves away under a pointer. */
export const presses = (form: FrameLocator, name: string) =>
  form.getByRole("button", { name }).press("Enter");

/** Chooses by keyboard, for the same reason. */
export const chooses = (form: FrameLocator, role: "radio" | "checkbox", name: string) =>
  form.getByRole(role, { name, exact: true }).press("Space");

/** From the first page to the typed words. */
export async function toWords(form: FrameLocator): Promise<void> {
  const next = () => presses(form, "Continue");
  await presses(form, "Start");
  await chooses(form, "radio", "Me");
  await next();
  await chooses(form, "checkbox", "Someone I love died");
  await next();
  await form.getByRole("textbox").pressSequentially(words);
}

/** On to a review that can be sent. */
export async function toReview(form: FrameLocator): Promise<void> {
  const next = () => presses(form, "Continue");
  await toWords(form);
  await next();
  await form.getByRole("heading", { name: /About you/ }).waitFor();
  await next();
  await chooses(form, "radio", "Call, text or write to me");
  await chooses(form, "checkbox", "Call");
  await form.getByLabel("Phone number for calls").pressSequentially(number);
  await next();
  for (const name of [/What is safe/, /Language and access/]) {
    await form.getByRole("heading", { name }).waitFor();
    await next();
  }
  await form.getByRole("heading", { name: "Check your answers" }).waitFor();
  const consent = form.getByRole("checkbox", { name: /may read this and contact me/ });
  await consent.press("Space");
  assert.ok(await consent.isChecked(), "the tick is there");
}

/** The form for support in its frame on the school's page, leaving to a page of the demo. */
export async function atSchool(
  demo: Demo,
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  options: Parameters<Demo["open"]>[1] = {},
) {
  const { page, said, context } = await demo.open("about:blank", options);
  await before(page);
  await page.goto(`${demo.server.partners}/school/`);
  for (const tag of ["haven-get-support", "haven-send-message"])
    await page
      .locator(tag)
      .evaluate(
        (element, url) => element.setAttribute("exit-to", url),
        `${demo.server.partners}/plain/`,
      );
  const form = page.frameLocator("haven-get-support iframe");
  // Engines let a frame that is out of view rest.
  await page.locator("haven-get-support iframe").scrollIntoViewIfNeeded();
  return { page, said, context, form };
}
