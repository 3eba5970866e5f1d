/** A sheet that is printed by itself, whatever the page around it does to paper. */
import { expect } from "@open-wc/testing";
import { draw, printSheet, type Sheet } from "../../../src/widgets/upcoming-circles/paper.js";

const sheet: Sheet = {
  lang: "es",
  dir: "ltr",
  name: "Cita",
  title: { text: "Cita <b>" },
  blocks: [
    { lines: [{ text: "martes, 24 de noviembre" }], size: "large" },
    {
      heading: { text: "Más" },
      lines: [
        { text: "Circle", lang: "en" },
        { text: "x", isStrong: true },
      ],
    },
  ],
};

describe("a printed sheet", () => {
  const host = document.createElement("div");
  const place = host.attachShadow({ mode: "closed" });
  const page = new CSSStyleSheet();
  const printed: string[] = [];
  const print = ({ document: { title } }: Window) => printed.push(title);
  before(() => {
    document.body.append(host);
    page.replaceSync("@media print { * { display: none !important } } * { color: red !important }");
    document.adoptedStyleSheets = [page];
  });
  after(() => {
    document.adoptedStyleSheets = [];
    host.remove();
  });

  it("is plain text in its language, black, and named neutrally, with nothing of the page", async () => {
    const before = window.length;
    await printSheet(sheet, place, print);
    const paper = place.querySelector("iframe")?.contentDocument;
    if (!paper) return expect.fail();
    expect(paper.title).to.equal("Cita");
    expect(paper.documentElement.lang).to.equal("es");
    expect(paper.querySelector("h1")?.textContent).to.equal("Cita <b>");
    expect(paper.querySelector("[lang=en]")?.textContent).to.equal("Circle");
    expect(paper.querySelectorAll("section").length).to.equal(2);
    const body = paper.defaultView?.getComputedStyle(paper.body);
    expect(body?.color).to.equal("rgb(0, 0, 0)");
    expect(body?.display).to.equal("block");
    expect(paper.adoptedStyleSheets.length).to.equal(1);
    expect(window.length, "the page around it cannot find the frame").to.equal(before);
  });

  it("takes the place of the one before, and is out of the way of keyboard and screen reader", async () => {
    await printSheet(sheet, place, print);
    await printSheet({ ...sheet, name: "Second" }, place, print);
    const frames = [...place.querySelectorAll("iframe")];
    expect(frames.map(({ contentDocument }) => contentDocument?.title)).to.deep.equal(["Second"]);
    expect(printed.at(-1)).to.equal("Second");
    expect(frames[0]?.tabIndex).to.equal(-1);
    expect(frames[0]?.getAttribute("aria-hidden")).to.equal("true");
  });

  it("is drawn into any document", () => {
    const paper = document.implementation.createHTMLDocument("");
    draw({ ...sheet, dir: "rtl" }, paper);
    expect(paper.documentElement.dir).to.equal("rtl");
    expect(paper.querySelector(".large")?.textContent).to.equal("martes, 24 de noviembre");
  });
});
