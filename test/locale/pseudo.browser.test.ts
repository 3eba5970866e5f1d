/** Tests that pseudo-languages can be shown, and that no widget keeps a word in English. */
import { expect, waitUntil } from "@open-wc/testing";
import { msg } from "@lit/localize";
import { html, LitElement } from "lit";
import "../support/root.js";
import { chooseLanguage, LocaleController } from "../../src/locale/controller.js";
import { formatDay } from "../../src/locale/dates.js";
import { languages } from "../../src/locale/languages.js";
import { usePseudoLanguages } from "../../src/locale/pseudo.js";
import { rootOf } from "../support/root.js";
import { createScenario } from "../support/scenario.js";

class PseudoProbe extends LitElement {
  readonly locale = new LocaleController(this, { catalogue: "circles" });

  protected override render() {
    const day = formatDay({ year: 2026, month: 11, day: 24 }, this.locale.lang);
    const words = msg("This is a test. No one will read it.", { id: "shared.test.banner" });
    return html`${words} ${day}`;
  }
}
customElements.define("pseudo-probe", PseudoProbe);

describe("a pseudo-language", () => {
  it("disguises words and dates of an element that asked before it was there", async () => {
    const element = new PseudoProbe();
    element.lang = "qab";
    document.body.append(element);
    await element.updateComplete;
    expect(rootOf(element).textContent).to.contain("This is a test.");
    usePseudoLanguages();
    await waitUntil(() => element.locale.lang === "qab");
    await element.updateComplete;
    const text = rootOf(element).textContent ?? "";
    expect(text).to.match(/\[Ţĥîš îš å ţéšţ\./);
    expect(text).to.match(/\p{Script=Hebrew}/u);
    expect(text).not.to.match(/\b(?:test|Tuesday|November)\b/);
    expect(element.locale.dir).to.equal("rtl");
    element.remove();
  });
});

describe("every word of a widget", () => {
  before(() => usePseudoLanguages());

  afterEach(() => chooseLanguage(undefined));

  const widgets = {
    "upcoming-circles": () => import("../../src/widgets/upcoming-circles/define.js"),
    "get-support": () => import("../../src/widgets/get-support/define.js"),
    "send-message": () => import("../../src/widgets/send-message/define.js"),
    "donate-button": () => import("../../src/widgets/donate-button/define.js"),
  };
  for (const [tag, define] of Object.entries(widgets))
    it(`of ${tag} is said in the language wanted, on its first screens`, async function () {
      this.timeout(30_000);
      await define();
      const { endpoint } = await createScenario();
      const element = document.createElement(`haven-${tag}`) as LitElement;
      const given = await dataOf(endpoint);
      for (const [name, value] of Object.entries({ endpoint, lang: "qaa", layout: "panel" }))
        element.setAttribute(name, value);
      element.addEventListener("haven-donation-leaving", (event) => event.preventDefault());
      document.body.append(element);
      const root = rootOf(element);
      const wrapper = () => root.querySelector<HTMLElement>(".base");
      const text = () => wrapper()?.textContent ?? "";
      await waitUntil(() => wrapper()?.lang === "qaa" && root.querySelector("button.button"), "", {
        timeout: 5000,
      });
      const screens = new Set<string>();
      for (let screen = 0; screen < 6; screen += 1) {
        await element.updateComplete;
        screens.add(text());
        expect(plainIn(root, given)).to.deep.equal([]);
        for (const button of root.querySelectorAll<HTMLElement>("[aria-expanded=false]"))
          button.click();
        root.querySelector<HTMLElement>(".choice input:not(:checked)")?.click();
        root.querySelector<HTMLElement>("button.primary")?.click();
        // The second one always comes. A later one that asks for more stays as it is, and its words
        // have been read.
        const patience = { timeout: screen === 0 ? 15_000 : 1000 };
        const isNew = await waitUntil(() => text() !== [...screens].at(-1), "", patience).then(
          () => true,
          () => false,
        );
        if (!isNew) break;
      }
      expect(screens.size).to.be.above(1);
      element.remove();
    });
});

/** What other companies call their calendars, in every language. */
const calendars = ["Google Calendar", "Outlook.com", "Microsoft 365"];

/** Everything that the endpoint says, and the own names of languages and calendars. */
async function dataOf(endpoint: string): Promise<string> {
  const [config, circles] = await Promise.all(
    ["config", "circles"].map(async (path) => (await fetch(`${endpoint}/${path}?lang=qaa`)).text()),
  );
  const { organization } = JSON.parse(config ?? "") as {
    organization: { legalName: string; location: string };
  };
  const registered = `${organization.legalName}, ${organization.location}`;
  const languageNames = languages.flatMap(({ ownName, offer }) => [ownName, offer]);
  return [config, circles, registered, ...languageNames, ...calendars].join();
}

/** Texts and labels that are neither disguised nor from the endpoint, and that hold a word; an
 * address is none. */
function plainIn(root: ShadowRoot, given: string): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.localName === "style") continue;
      for (const name of ["aria-label", "title", "alt", "placeholder"])
        texts.push(node.getAttribute(name) ?? "");
    } else if (node.parentElement?.localName !== "style") texts.push(node.textContent ?? "");
  }
  return texts
    .map((text) => text.replaceAll(/https?:\/\/\S+/g, " "))
    .flatMap((text) => text.replaceAll(/\[[^\]]*\]/g, " ").split("·"))
    .map((text) => text.trim())
    .filter((text) => /[A-Za-z]{3}/.test(text))
    .filter((text) => !given.includes(text));
}
