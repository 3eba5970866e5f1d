/** The built files on partners' pages: each way in, a strict policy, a refused policy, and a second
 * copy. */
import { expect, waitUntil } from "@open-wc/testing";
import { tags } from "../../src/embed/loader.js";
import { addScript, cdn, closePages, defined, openPage } from "../support/built-page.js";

const names = Object.keys(tags);
const words = "Call (215) 555-0142";
const everyTag = names.map((tag) => `<${tag}>${words}</${tag}>`).join("");
const origin = new URL(cdn).origin;

/** All that a page has to allow. */
const strict = (policies: string) =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; ` +
  `require-trusted-types-for 'script'; trusted-types ${policies}`;

afterEach(closePages);

describe("the built files", () => {
  for (const [file, type] of [
    ["haven.js", "module"],
    ["haven.classic.js", ""],
    ["haven.all.js", "module"],
  ] as const)
    it(`define every tag from ${file}, with closed roots`, async () => {
      const page = await openPage(everyTag);
      addScript(page, file, type);
      for (const tag of names) {
        await defined(page, tag);
        const element = page.document.querySelector<HTMLElement>(tag)!;
        await waitUntil(() => element.offsetHeight > 0, `${tag} is drawn`);
        expect(element.shadowRoot, `${tag} is closed`).to.equal(null);
      }
    });

  for (const tag of names)
    it(`define ${tag} alone from its own file`, async () => {
      const page = await openPage(everyTag);
      addScript(page, tags[tag as keyof typeof tags]);
      await defined(page, tag);
      const others = names.filter((name) => name !== tag);
      expect(others.filter((name) => page.window.customElements.get(name))).to.deep.equal([]);
    });

  it("break no rule of a page with a strict policy and Trusted Types", async () => {
    const page = await openPage(everyTag, strict("haven-kit#lit"));
    addScript(page, "haven.js");
    for (const tag of names) await defined(page, tag);
    const element = page.document.querySelector<HTMLElement>(names[0]!)!;
    await waitUntil(() => element.offsetHeight > 0);
    expect(page.violations.filter((rule) => !rule.includes("favicon"))).to.deep.equal([]);
  });

  it("define nothing where their policy is refused: the page's own words stay", async () => {
    const page = await openPage(everyTag, strict("another-policy"));
    if (!("trustedTypes" in page.window)) return; // an engine without Trusted Types refuses nothing
    addScript(page, "haven.js");
    await waitUntil(() => page.said.length > 0, "the console says why", { timeout: 8000 });
    expect(names.filter((tag) => page.window.customElements.get(tag))).to.deep.equal([]);
    const fallback = page.document.querySelector<HTMLElement>(names[0]!)!;
    expect(fallback.innerText).to.contain(words);
    expect(page.said.filter((line) => line.includes("trusted-types"))).to.have.length(1);
    expect(page.said[0]).to.contain("haven-kit#lit");
  });

  it("leave the first of two copies in place and name both versions", async () => {
    const page = await openPage(everyTag);
    const first = class extends page.window.HTMLElement {};
    Object.defineProperty(first, "havenVersion", { value: "0.0.9" });
    page.window.customElements.define(names[0]!, first);
    addScript(page, "haven.all.js");
    await defined(page, names[1]!);
    expect(page.window.customElements.get(names[0]!)).to.equal(first);
    expect(page.said.filter((line) => line.includes("0.0.9"))).to.have.length(1);
  });
});
