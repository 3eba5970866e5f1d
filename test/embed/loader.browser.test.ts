/** What the loader fetches, when, and what it does when a file does not come. */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { serveTags, tags, type Needs } from "../../src/embed/loader.js";

const base = "https://cdn.example.org/haven/v1/";
const needs: Needs = {
  files: [
    ["chunks/other-1.js", "sha256-w"],
    ["chunks/lit-1.js", "sha256-x"],
  ],
  entries: { "haven-donate-button": [1] },
};

function page(...tagNames: string[]): Document {
  const made = document.implementation.createHTMLDocument();
  made.body.append(...tagNames.map((name) => made.createElement(name)));
  return made;
}

function serve(document: Document, fetchModule: (url: string) => Promise<unknown>): string[] {
  const asked: string[] = [];
  serveTags({
    page: document,
    base,
    needs,
    fetchModule: (url) => {
      asked.push(url);
      return fetchModule(url);
    },
  });
  return asked;
}

const arrives = () => Promise.resolve();

describe("the loader", () => {
  it("fetches what a page has, once, and nothing else", () => {
    const asked = serve(page("haven-donate-button", "haven-donate-button", "p"), arrives);
    expect(asked).to.deep.equal([`${base}haven-donate-button.js`]);
  });

  it("fetches each of the four tags under its own file", () => {
    const asked = serve(page(...Object.keys(tags)), arrives);
    expect(asked.toSorted()).to.deep.equal(
      Object.values(tags)
        .map((file) => base + file)
        .toSorted(),
    );
  });

  it("serves an element that is added later, however deep", async () => {
    const box = await fixture(html`<div></div>`);
    const asked = serve(document, arrives);
    const section = document.createElement("section");
    section.append(document.createElement("haven-upcoming-circles"));
    box.append(section);
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal([`${base}haven-upcoming-circles.js`]);
  });

  it("asks a second time under another address, because Firefox keeps a failure", async () => {
    const asked = serve(page("haven-donate-button"), (url) =>
      url.endsWith("?r=1") ? Promise.resolve() : Promise.reject(new TypeError("offline")),
    );
    await waitUntil(() => asked.length === 2);
    expect(asked[1]).to.equal(`${base}haven-donate-button.js?r=1`);
  });

  it("says once on the console when nothing comes, and throws nothing", async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    try {
      serve(page("haven-donate-button"), () => Promise.reject(new TypeError("offline")));
      await waitUntil(() => said.length > 0);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(String(said[0])).to.match(/^haven: .*haven-donate-button\.js/);
  });

  it("announces the files behind an entry with their hashes, each once", () => {
    const made = page("haven-donate-button");
    serve(made, arrives);
    serve(made, arrives);
    const links = [...made.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")];
    expect(links.map(({ href, integrity }) => [href, integrity])).to.deep.equal([
      [`${base}chunks/lit-1.js`, "sha256-x"],
    ]);
  });
});
