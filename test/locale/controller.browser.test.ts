/** Tests that each element speaks its own language: switched, slow, failing, chosen, removed. */
import { expect, waitUntil } from "@open-wc/testing";
import { msg } from "@lit/localize";
import { html, LitElement, type PropertyDeclarations } from "lit";
import { chooseLanguage, LocaleController } from "../../src/locale/controller.js";
import { addLanguage } from "../../src/locale/load.js";
import type { CatalogueModule } from "../../src/locale/tables.js";
import { catalogue, loadersOf, promised } from "../support/catalogues.js";
import { rootOf } from "../support/root.js";

class LocaleProbe extends LitElement {
  static override properties: PropertyDeclarations = { count: {} };
  declare count: number;
  readonly locale = new LocaleController(this, { catalogue: "circles" });
  seen: string[] = [];

  protected override render() {
    const hello = msg("Hello", { id: "test.hello" });
    this.seen.push(hello);
    return html`<p lang=${this.locale.lang} dir=${this.locale.dir}>${hello}</p>`;
  }
}
customElements.define("locale-probe", LocaleProbe);

const warnings: unknown[][] = [];
const { warn } = console;

async function probe(lang?: string): Promise<LocaleProbe> {
  const element = document.createElement("locale-probe") as LocaleProbe;
  if (lang) element.lang = lang;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const text = (element: LitElement) => rootOf(element).textContent?.trim();
const shows = (element: LitElement, words: string) =>
  waitUntil(() => text(element) === words, `${text(element)} is not ${words}`, { timeout: 5000 });

describe("LocaleController", () => {
  before(() => {
    console.warn = (...words: unknown[]) => void warnings.push(words);
    addLanguage(
      "es",
      loadersOf(async () => catalogue("Hola")),
    );
    addLanguage(
      "qab",
      loadersOf(async () => catalogue("olleH")),
    );
  });

  after(() => (console.warn = warn));

  afterEach(() => {
    for (const element of document.querySelectorAll("locale-probe")) element.remove();
    chooseLanguage(undefined);
    document.documentElement.lang = "en";
  });

  it("speaks two languages on one page through a hundred switches", async () => {
    const [left, right] = [await probe("es"), await probe("qab")];
    await shows(left, "Hola");
    await shows(right, "olleH");
    left.seen = [];
    for (let turn = 0; turn < 100; turn += 1) {
      const forth = turn % 2 === 0;
      [left.lang, right.lang] = forth ? ["qab", "es"] : ["es", "qab"];
      await shows(left, forth ? "olleH" : "Hola");
      await shows(right, forth ? "Hola" : "olleH");
    }
    expect(left.seen).to.deep.equal(
      Array.from({ length: 100 }, (_, n) => (n % 2 ? "Hola" : "olleH")),
    );
  });

  it("gives language and direction for the wrapper, and writes nothing on the host", async () => {
    const element = await probe();
    document.documentElement.lang = "qab";
    await shows(element, "olleH");
    const wrapper = rootOf(element).querySelector("p");
    expect([wrapper?.lang, wrapper?.dir]).to.deep.equal(["qab", "rtl"]);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it("shows English until slow words come, and then only the language wanted last", async () => {
    const slow = promised<CatalogueModule>();
    addLanguage(
      "qaa",
      loadersOf(() => slow.promise),
    );
    const element = await probe("qaa");
    expect([text(element), element.locale.lang]).to.deep.equal(["Hello", "en"]);
    element.lang = "es";
    await shows(element, "Hola");
    slow.resolve(catalogue("Ĥéļļö"));
    await slow.promise;
    await element.updateComplete;
    expect(text(element)).to.equal("Hola");
    element.lang = "qaa";
    await shows(element, "Ĥéļļö");
  });

  it("keeps the language before when words fail, says so once, and asks again by itself", async () => {
    let asked = 0;
    warnings.length = 0;
    addLanguage("qaa", {
      ...loadersOf(async () => catalogue("unused")),
      support: async () => {
        asked += 1;
        if (asked < 3) throw new TypeError("Importing a module script failed.");
        return catalogue("unused");
      },
    });
    class SupportProbe extends LocaleProbe {
      override readonly locale = new LocaleController(this, { catalogue: "support" });
    }
    if (!customElements.get("support-probe")) customElements.define("support-probe", SupportProbe);
    const element = document.createElement("support-probe") as SupportProbe;
    element.lang = "qaa";
    document.body.append(element);
    await element.locale.settled;
    expect([element.locale.lang, element.locale.failed]).to.deep.equal(["en", "qaa"]);
    window.dispatchEvent(new Event("online"));
    await waitUntil(() => element.locale.lang === "qaa", "no retry", { timeout: 9000 });
    expect([asked, element.locale.failed, warnings.length]).to.deep.equal([3, undefined, 1]);
    expect(String(warnings[0]?.[0])).to.match(/^haven: /);
    element.remove();
  });

  it("brings further words, and shows another language only when all of them are there", async () => {
    const late = promised<CatalogueModule>();
    addLanguage("qaa", {
      ...loadersOf(async () => catalogue("Ĥéļļö")),
      "support-rooms": () => late.promise,
    });
    const element = await probe("es");
    await shows(element, "Hola");
    await element.locale.add("support-rooms");
    element.lang = "qaa";
    await waitUntil(() => element.locale.wanted === "qaa");
    await element.updateComplete;
    expect([text(element), element.locale.lang]).to.deep.equal(["Hola", "es"]);
    late.resolve({ ...catalogue("unused"), templates: {} });
    await shows(element, "Ĥéļļö");
  });

  it("says that further words did not come", async () => {
    addLanguage("qaa", {
      ...loadersOf(async () => catalogue("Ĥéļļö")),
      "message-rooms": () => Promise.reject(new TypeError("no such file")),
    });
    const element = await probe("qaa");
    await shows(element, "Ĥéļļö");
    const lost = await element.locale.add("message-rooms").catch((error: unknown) => error);
    expect(lost).to.be.instanceOf(TypeError);
    expect(text(element)).to.equal("Ĥéļļö");
  });

  it("lets the visitor's choice win over every attribute, on all widgets, until chosen again", async () => {
    const [left, right] = [await probe("en"), await probe("qab")];
    left.locale.choose("es");
    await shows(left, "Hola");
    await shows(right, "Hola");
    right.lang = "en";
    const late = await probe("en");
    await shows(late, "Hola");
    expect(text(right)).to.equal("Hola");
    late.locale.choose("en");
    await shows(left, "Hello");
  });

  it("says words outside of render in the element's language, and leaves others alone", async () => {
    const element = await probe("es");
    await shows(element, "Hola");
    expect(element.locale.say(() => msg("Hello", { id: "test.hello" }))).to.equal("Hola");
    expect(msg("Hello", { id: "test.hello" })).to.equal("Hello");
  });

  it("undoes everything when it leaves, and takes it up again when it comes back", async () => {
    const element = await probe();
    await element.updateComplete;
    element.remove();
    element.seen = [];
    document.documentElement.lang = "es";
    await Promise.resolve();
    chooseLanguage("qab");
    window.dispatchEvent(new Event("online"));
    await element.updateComplete;
    expect([element.locale.lang, element.seen]).to.deep.equal(["en", []]);
    chooseLanguage(undefined);
    document.body.append(element);
    await shows(element, "Hola");
    const inside = document.createElement("div");
    inside.lang = "qab";
    document.body.append(inside);
    inside.append(element);
    await shows(element, "olleH");
    inside.remove();
  });
});
