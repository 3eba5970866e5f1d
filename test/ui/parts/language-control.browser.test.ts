/** Tests that a visitor finds a language by its own name, and is told when it fails. */
import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { render } from "lit";
import { seesNoBarrier } from "../../support/axe.js";
import { languages, shippedLanguages } from "../../../src/locale/languages.js";
import { languageControl } from "../../../src/ui/parts/language-control.js";

const chosen: string[] = [];
const look = { lang: "en", choose: (code: string) => void chosen.push(code) };

describe("languageControl", () => {
  it("has one button for each language, in that language, with the current one marked", async () => {
    const page = await fixture(html`<div>${languageControl(look)}</div>`);
    const buttons = [...page.querySelectorAll("button")];
    expect(page.querySelector("[role=group]")?.getAttribute("aria-label")).to.equal("Language");
    const shown = buttons.map(({ lang, textContent }) => [lang, textContent?.trim()]);
    expect(shown.slice(0, 2)).to.deep.equal([
      ["en", "English"],
      ["es", "Español"],
    ]);
    expect(shown).to.have.length(shippedLanguages.length);
    const current = page.querySelectorAll("[aria-current=true]");
    expect([...current]).to.deep.equal([buttons[0]]);
    await seesNoBarrier(page);
  });

  it("chooses by keyboard and keeps the focus while the words change", async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (lang: string) =>
      render(html`${languageControl({ ...look, lang })}<button type="button">after</button>`, page);
    draw("en");
    const spanish = page.querySelector<HTMLButtonElement>("[lang=es]");
    spanish?.focus();
    await sendKeys({ press: "Enter" });
    expect(chosen).to.deep.equal(["es"]);
    draw("es");
    expect(document.activeElement === spanish).to.equal(true);
    expect(spanish?.getAttribute("aria-current")).to.equal("true");
  });

  it("invites in the language that the browser prefers", async () => {
    const page = await fixture(html`<div>${languageControl({ ...look, offered: "es" })}</div>`);
    expect(page.querySelector("[lang=es]")?.textContent?.trim()).to.equal("Leer en español");
  });

  it("says in its own language that a language did not come", async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    render(languageControl(look), page);
    expect(page.querySelector("[role=status]")?.textContent).to.equal("");
    render(languageControl({ ...look, failed: "es" }), page);
    const status = page.querySelector<HTMLElement>("[role=status]");
    expect([status?.lang, status?.textContent]).to.deep.equal([
      "es",
      "El español no se cargó. Por favor, intente otra vez.",
    ]);
  });

  it("is not there where there is no choice", async () => {
    const page = await fixture(html`<div>${languageControl(look, languages.slice(0, 1))}</div>`);
    expect(page.querySelector("button")).to.equal(null);
  });
});
