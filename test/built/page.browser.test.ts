/** The built files on partners' pages: each way in, a strict policy, a refused policy, and a second
 * copy. */
import { expect, waitUntil } from "@open-wc/testing";
import { tags } from "../../src/embed/loader.js";
import { cdn, closePages, defined, openPage } from "../support/built-page.js";

const names = Object.keys(tags);
const words = "Call (215) 555-0142";
const everyTag = names.map((tag) => `<${tag}>${words}</${tag}>`).join("");
const origin = new URL(cdn).origin;

/** All that a page has to allow; the nonce is for the test's own listener. */
const strict = (policies: string) =>
  `default-src 'none'; script-src ${origin} 'nonce-listener'; connect-src ${origin}; ` +
  `require-trusted-types-for 'script'; trusted-types ${policies}`;

const snippet = [{ file: "haven.js", type: "module" }] as const;

afterEach(closePages);

describe("the built files", () => {
  for (const [file, type] of [
    ["haven.js", "module"],
    ["haven.classic.js", undefined],
    ["haven.all.js", "module"],
  ] as const)
    it(`define every tag from ${file}, with closed roots`, async () => {
      const page = await openPage(everyTag, [{ file, type }]);
      for (const tag of names) {
        await defined(page, tag);
        const element = page.document.querySelector<HTMLElement>(tag)!;
        await waitUntil(() => element.offsetHeight > 0, `${tag} is drawn`);
        expect(element.shadowRoot, `${tag} is closed`).to.equal(null);
      }
      expect(page.said.filter((line) => line.startsWith("un"))).to.deep.equal([]);
    });

  for (const tag of names)
    it(`define ${tag} alone from its own file`, async () => {
      const file = tags[tag as keyof typeof tags];
      const page = await openPage(everyTag, [{ file, type: "module" }]);
      await defined(page, tag);
      const others = names.filter((name) => name !== tag);
      expect(others.filter((name) => page.window.customElements.get(name))).to.deep.equal([]);
    });

  it("break no rule of a page with a strict policy and Trusted Types", async () => {
    const page = await openPage(everyTag, snippet, { policy: strict("haven-kit#lit") });
    for (const tag of names) await defined(page, tag);
    const element = page.document.querySelector<HTMLElement>(names[0]!)!;
    await waitUntil(() => element.offsetHeight > 0);
    expect(page.violations.filter((rule) => !rule.includes("favicon"))).to.deep.equal([]);
  });

  it("define nothing where their policy is refused: the page's own words stay", async () => {
    const page = await openPage(everyTag, snippet, { policy: strict("another-policy") });
    if (!("trustedTypes" in page.window)) return; // an engine without Trusted Types refuses nothing
    await waitUntil(() => page.said.length > 0, "the console says why", { timeout: 8000 });
    expect(names.filter((tag) => page.window.customElements.get(tag))).to.deep.equal([]);
    const fallback = page.document.querySelector<HTMLElement>(names[0]!)!;
    expect(fallback.innerText).to.contain(words);
    expect(page.said.filter((line) => line.includes("trusted-types"))).to.have.length(1);
    expect(page.said.join()).to.contain("haven-kit#lit");
  });

  it("leave the first of two copies in place and name both versions", async () => {
    const first = `<script>
      class First extends HTMLElement { static havenVersion = "0.0.9"; }
      customElements.define("${names[0]}", First);
    </script>`;
    const page = await openPage(everyTag, [{ file: "haven.all.js", type: "module" }], { first });
    await defined(page, names[1]!);
    const kept = page.window.customElements.get(names[0]!)!;
    expect(Reflect.get(kept, "havenVersion")).to.equal("0.0.9");
    expect(page.said.filter((line) => line.includes("0.0.9"))).to.have.length(1);
  });
});
