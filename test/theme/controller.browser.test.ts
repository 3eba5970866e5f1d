/** An element's colours follow its attributes, whatever happens to it on the page. */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { PartHost } from "../support/part-host.js";
import { rootOf } from "../support/root.js";

const colour = (host: Element, name: string) =>
  getComputedStyle(host).getPropertyValue(name).trim();
/** Palettes are made by a chunk of their own, which comes when the first accent is seen. */
const coloured = (host: Element, accent: string) =>
  waitUntil(() => colour(host, "--_accent") === accent, `never ${accent}`);
const sheets = (host: Element) => rootOf(host).adoptedStyleSheets;

describe("ThemeController", () => {
  it("brings an accent into the element, and another when it changes", async () => {
    const host = await fixture<PartHost>(
      html`<part-host accent="#7a1fa2" theme="light"></part-host>`,
    );
    expect(host).to.be.instanceOf(PartHost);
    await coloured(host, "#7a1fa2");
    host.accent = "rgb(255 212 0)";
    await host.updateComplete;
    expect(colour(host, "--_accent")).to.equal("#ffd400");
    expect(colour(host, "--_on-accent")).to.equal("#000000");
    host.accent = null;
    await host.updateComplete;
    expect(colour(host, "--_accent")).to.equal("#0f6b66");
    expect(sheets(host)).to.have.length(PartHost.styles.length + 1);
  });

  it("shows nobody a first picture in other colours", async () => {
    const [one, other] = [0, 1].map(() => document.createElement("part-host") as PartHost);
    for (const host of [one!, other!]) {
      host.accent = "#102a43";
      document.body.append(host);
    }
    await other!.updateComplete;
    const seen = () =>
      getComputedStyle(rootOf(other!).querySelector(".base")!).visibility === "visible";
    if (colour(other!, "--_accent") !== "#102a43") expect(seen()).to.equal(false);
    await coloured(other!, "#102a43");
    expect(seen()).to.equal(true);
    for (const host of [one!, other!]) host.remove();
  });

  it("turns dark when told", async () => {
    const host = await fixture<PartHost>(html`<part-host theme="dark"></part-host>`);
    expect(colour(host, "--_scheme")).to.equal("dark");
    host.theme = "light";
    await host.updateComplete;
    expect(colour(host, "--_scheme")).to.equal("light");
  });

  for (const [page, ground] of [
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(16, 24, 23)"],
  ] as const)
    it(`is ${page} on a page that is, and changes with it`, async () => {
      const box = await fixture<HTMLElement>(html`<div><part-host></part-host></div>`);
      box.style.colorScheme = page;
      const inner = rootOf(box.firstElementChild!).querySelector(".base")!;
      expect(getComputedStyle(inner).backgroundColor).to.equal(ground);
      box.style.colorScheme = page === "dark" ? "light" : "dark";
      expect(getComputedStyle(inner).backgroundColor).not.to.equal(ground);
    });

  it("shares one sheet among the elements of a page", async () => {
    const box = await fixture(
      html`<div>
        <part-host accent="#7A1FA2"></part-host><part-host accent="#7a1fa2"></part-host>
      </div>`,
    );
    for (const host of box.children) await coloured(host, "#7a1fa2");
    const [one, other] = [...box.children].map((host) => sheets(host).at(-1));
    expect(one).to.equal(other);
  });

  it("lets the page's own property win", async () => {
    const box = await fixture(
      html`<div style="--haven-accent: rgb(1, 2, 3)">
        <part-host accent="#7a1fa2"></part-host>
      </div>`,
    );
    expect(colour(box.firstElementChild!, "--_accent")).to.equal("rgb(1, 2, 3)");
  });

  it("keeps the default and says once what is wrong with a colour", async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words) => said.push(...words);
    try {
      const box = await fixture(
        html`<div>
          <part-host theme="light" accent="brand-blue"></part-host>
          <part-host accent="brand-blue"></part-host>
        </div>`,
      );
      await waitUntil(() => said.length > 0, "never said");
      expect(colour(box.firstElementChild!, "--_accent")).to.equal("#0f6b66");
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^haven: accent="brand-blue"/);
  });

  it("keeps one sheet when the element is moved twice", async () => {
    const box = await fixture(
      html`<div>
        <p></p>
        <part-host accent="#7a1fa2"></part-host>
      </div>`,
    );
    const host = box.querySelector<PartHost>("part-host")!;
    await coloured(host, "#7a1fa2");
    for (const place of [box.querySelector("p")!, box]) {
      place.append(host);
      await host.updateComplete;
      expect(sheets(host)).to.have.length(PartHost.styles.length + 1);
      expect(colour(host, "--_accent")).to.equal("#7a1fa2");
    }
  });
});
