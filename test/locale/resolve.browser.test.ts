/** Tests which language an element takes from the page around it. */
import { expect, fixture, html } from "@open-wc/testing";
import { resolveLanguage } from "../../src/locale/resolve.js";

const available = ["en", "es", "ru"];

describe("resolveLanguage", () => {
  afterEach(() => (document.documentElement.lang = "en"));

  it("takes the element's own language before the page's", async () => {
    const page = await fixture(html`<div lang="ru"><p lang="es-MX"></p></div>`);
    expect(resolveLanguage(page.firstElementChild ?? page, undefined, available)).to.equal("es");
  });

  it("takes the nearest language around it, then the document's, then English", async () => {
    const page = await fixture(
      html`<div lang="ru">
        <section><p></p></section>
      </div>`,
    );
    const inner = page.querySelector("p") ?? page;
    expect(resolveLanguage(inner, undefined, available)).to.equal("ru");
    page.removeAttribute("lang");
    document.documentElement.lang = "es";
    expect(resolveLanguage(inner, undefined, available)).to.equal("es");
    document.documentElement.removeAttribute("lang");
    expect(resolveLanguage(inner, undefined, available)).to.equal("en");
  });

  it("looks through the hosts of closed roots", async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const inner = document.createElement("p");
    host.attachShadow({ mode: "closed" }).append(inner);
    expect(resolveLanguage(inner, undefined, available)).to.equal("es");
  });

  it("passes over a language that Haven does not speak", async () => {
    const page = await fixture(html`<div lang="es"><p lang="ko"></p></div>`);
    expect(resolveLanguage(page.firstElementChild ?? page, undefined, available)).to.equal("es");
  });

  it("follows the visitor before the page, but not to a language that is not there", async () => {
    const page = await fixture(html`<p lang="es"></p>`);
    expect(resolveLanguage(page, "ru", available)).to.equal("ru");
    expect(resolveLanguage(page, "xx", available)).to.equal("es");
  });

  it("gives English to an element outside any page", () => {
    expect(resolveLanguage(document.createElement("p"), undefined, available)).to.equal("en");
  });
});
