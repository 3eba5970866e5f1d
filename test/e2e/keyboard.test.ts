/** The whole way by keyboard alone, on the narrowest phone (1280 pixels at 400 %), with the text
 * spacing of WCAG 1.4.12 and with forced colours. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

/** Whom the focus is on, inside the roots, which these pages open. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.id ?? "";
  });

/** Presses Tab until the focus is there, as a person does who cannot point. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    if ((await focusOf(page)) === id) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never came to ${id}`);
}

async function presses(page: Page, id: string, key: "Enter" | "Space"): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press(key);
}

async function types(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

/** Continues, and waits for the heading of the next screen, which there is once. */
async function goesTo(page: Page, title: string): Promise<void> {
  await presses(page, "continue", "Enter");
  await arrives(page, title);
}

async function arrives(page: Page, title: string): Promise<void> {
  const heading = page.locator("haven-get-support #heading", { hasText: title });
  await heading.waitFor();
  await page.waitForFunction(() => {
    const root = document.querySelector("haven-get-support")?.shadowRoot;
    return root?.activeElement?.id === "heading";
  });
  assert.equal(await page.locator("haven-get-support #heading").count(), 1);
  assert.deepEqual(await cut(page), [], title);
}

/** What stands out of the form, or is cut in its box. */
const cut = (page: Page) =>
  page.locator("haven-get-support").evaluate((form) => {
    const { left, right } = form.getBoundingClientRect();
    const all = [...(form.shadowRoot?.querySelectorAll<HTMLElement>(".base *") ?? [])];
    return all
      .filter((each) => !each.closest(".unseen, .said, dialog, svg"))
      .filter((each) => {
        const box = each.getBoundingClientRect();
        const isOut = box.width > 0 && (box.right > right + 1 || box.left < left - 1);
        const hides = getComputedStyle(each).overflowX !== "visible";
        return isOut || (hides && each.scrollWidth > each.clientWidth + 1);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
  });

/** WCAG 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16. */
const spaced = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.base * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } .base p { margin-block-end: 2em !important; }`);
  const root = document.querySelector("haven-get-support")?.shadowRoot;
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Lays the form out the other way: no language that runs so is shipped yet. */
const turned = (form: Element, dir: string) =>
  form.shadowRoot?.querySelector(".base")?.setAttribute("dir", dir);

describe("somebody who cannot point", () => {
  for (const [lang, forcedColors, dir] of [
    ["en", "active", "ltr"],
    ["es", "none", "ltr"],
    ["es", "none", "rtl"],
  ] as const)
    it(`goes the whole way, changes an answer and mends a mistake, in ${lang} ${dir} (case 29)`, async () => {
      const spanish = lang === "es";
      const say = (english: string, other: string) => (spanish ? other : english);
      const { page, said } = await demo.open(`${demo.server.partners}/youth/`, {
        viewport: { width: 320, height: 640 },
        forcedColors,
      });
      const form = page.locator("haven-get-support");
      await form.evaluate((element, code) => {
        element.setAttribute("isolation", "inline");
        element.setAttribute("lang", code);
      }, lang);
      await page.locator("haven-get-support #device-own").waitFor();
      await form.evaluate(spaced);
      await form.evaluate(turned, dir);
      await presses(page, "device-own", "Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await arrives(page, say("Who is this for?", "¿Para quién es?"));

      await presses(page, "continue", "Enter");
      await page.locator("haven-get-support #problems").waitFor();
      assert.equal(await focusOf(page), "problems");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter"); // an entry of the list leads to its field
      await page.waitForFunction(
        () =>
          document.querySelector("haven-get-support")?.shadowRoot?.activeElement?.id === "for-self",
      );
      await page.keyboard.press("Space");
      await goesTo(page, say("What would help?", "¿Qué ayudaría?"));
      await presses(page, "needs-notSure", "Space");
      await goesTo(page, say("Do you want to tell us more?", "¿Quiere contarnos más?"));
      await types(page, "message", "Words by keyboard");
      await goesTo(page, say("About you", "Sobre usted"));
      await types(page, "name", "Test Person");
      await goesTo(page, say("How should we reach you?", "¿Cómo nos comunicamos con usted?"));
      await presses(page, "who-me", "Space");
      await presses(page, "kinds-call", "Space");
      await types(page, "value-call", "215-555-0199");
      await goesTo(page, say("What is safe for you?", "¿Qué es seguro para usted?"));
      await goesTo(page, say("Language and access", "Idioma y acceso"));
      await goesTo(page, say("Check your answers", "Revise sus respuestas"));

      await presses(page, "change-person", "Enter");
      await arrives(page, say("About you", "Sobre usted"));
      await types(page, "zip", "19104");
      await presses(page, "continue", "Enter");
      await page.locator("haven-get-support #change-person").waitFor();
      await page.waitForFunction(
        () =>
          document.querySelector("haven-get-support")?.shadowRoot?.activeElement?.id ===
          "change-person",
      );
      await presses(page, "consent-contact", "Space");
      await presses(page, "send", "Enter");
      await arrives(page, say("We got it.", "Lo recibimos."));
      assert.deepEqual(
        said.filter((line) => line.startsWith("uncaught")),
        [],
      );
    });
});
