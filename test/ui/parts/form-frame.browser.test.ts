/** The way out and help for this moment are in view in every state, and answers never on paper. */
import { expect, html } from "@open-wc/testing";
import { Config } from "../../../src/contract/config.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { z } from "../../../src/contract/zod.js";
import { formFrame } from "../../../src/ui/parts/form-frame.js";
import { loadingForm } from "../../../src/ui/parts/form-page.js";
import { idleCover } from "../../../src/ui/parts/idle-cover.js";
import { showing, wordsOf } from "../../support/part-host.js";

const config = z.parse(Config, exampleConfig);
type Look = Parameters<typeof formFrame>[0];
const look: Look = {
  lang: "en",
  now: Date.UTC(2026, 10, 30, 15),
  config: { ...config, mode: "live" },
  byKey: true,
  isFirst: true,
  hidesOnPaper: false,
};

const nothing = () => {};
const covered: Partial<Look> = {
  guard: (page) =>
    idleCover({ state: "covered", sent: false, goOn: nothing, erase: nothing }, page),
};

const frame = (more: Partial<Look> = {}) => {
  const done: string[] = [];
  const leave = () => void done.push("left");
  const page = html`<p id="answer">Answer</p>`;
  const draw = () => formFrame({ ...look, ...more }, leave, html`<i>English</i>`, page);
  return showing(draw).then((shown) => ({ ...shown, done }));
};

describe("the frame of a form", () => {
  it("begins with the way out and two numbers, in every state", async () => {
    for (const more of [{}, { isFirst: false, hidesOnPaper: true }, covered]) {
      const { one, all, done } = await frame(more);
      expect(all(".lifeline a").map((link) => link.getAttribute("href"))).to.deep.equal([
        "tel:988",
        "tel:911",
      ]);
      one(".lifeline button").click();
      expect(done).to.deep.equal(["left"]);
      expect(all(".crisis")).to.have.length(1);
    }
  });

  it("keeps them in view however far the page is scrolled", async () => {
    const { one } = await frame();
    expect(getComputedStyle(one(".lifeline")).position).to.equal("sticky");
    const tall = document.createElement("div");
    tall.style.blockSize = "3000px";
    one(".page").append(tall);
    window.scrollTo(0, 900);
    expect(one(".lifeline").getBoundingClientRect().top).to.be.closeTo(0, 2);
    window.scrollTo(0, 0);
  });

  it("keeps them low where a phone lies on its side, in the longer words of another language", async () => {
    const { host, one, all } = await frame();
    one(".lifeline button > span").textContent = "Salir de esta página";
    const [first, second] = all(".lifeline .said");
    first!.textContent = "Llame al 988 y oprima 2";
    second!.textContent = "Llamar al 911";
    for (const width of [520, 568, 640]) {
      host.style.inlineSize = `${width}px`;
      const bar = one(".lifeline");
      expect(bar.clientHeight, `at ${width}`).to.be.lessThan(96); // 6em: what a focus keeps free
      expect(one(".lifeline button").clientHeight, `at ${width}`).to.be.lessThan(55); // one line
      expect(bar.scrollWidth, `at ${width}`).to.be.at.most(bar.clientWidth);
      expect(all(".lifeline a").every((link) => link.offsetHeight >= 44)).to.equal(true);
    }
    host.style.inlineSize = "320px";
    expect(one(".lifeline").scrollWidth).to.be.at.most(one(".lifeline").clientWidth);
  });

  it("says over the page that it is a test, which moves nothing that stands there", async () => {
    const known: { config?: Look["config"] } = {};
    const content = () => (known.config ? html`<p id="answer">Answer</p>` : loadingForm());
    const draw = () => formFrame({ ...look, config: known.config }, nothing, "", content());
    const { one, all, again } = await showing(draw);
    expect(all(".banner")).to.deep.equal([]);
    const stood = all(".frame *").map((each) => [each, each.getBoundingClientRect().top] as const);
    known.config = { ...config, mode: "test" };
    await again();
    expect(wordsOf(one(".frame"))).to.match(/This is a test\. No one will read it\. Answer/);
    const moved = stood.filter(([each, top]) => {
      const isAbove = each.isConnected && !each.closest(".crisis");
      return isAbove && each.getBoundingClientRect().top !== top;
    });
    expect(moved.map(([each]) => each.className)).to.deep.equal([]);
  });

  it("keeps the room of a first page until it comes, so that the numbers below stay", async () => {
    const draw = () => formFrame({ ...look, config: undefined }, nothing, "", loadingForm());
    const { one } = await showing(draw);
    const room = one("[aria-busy]").getBoundingClientRect();
    expect(room.height).to.be.at.least(640);
    expect(one(".crisis").getBoundingClientRect().top).to.be.at.least(room.bottom);
  });

  it("leaves the focus where it is when what covers the page has come", async () => {
    const late: { guard?: Look["guard"] } = {};
    const draw = () => formFrame({ ...look, ...late }, nothing, "", html`<input id="own" />`);
    const { one, again } = await showing(draw);
    const field = one("#own");
    late.guard = (page) =>
      idleCover({ state: "awake", sent: false, goOn: nothing, erase: nothing }, page);
    await again();
    expect(one("#own")).to.equal(field);
  });

  it("says what to know about leaving on the first page alone", async () => {
    expect(wordsOf((await frame()).one(".frame"))).to.contain("browser history");
    expect(wordsOf((await frame({ isFirst: false })).one(".frame"))).not.to.contain("history");
  });

  it("prints numbers in the place of answers, and the page where there are none", async () => {
    const hidden = await frame({ hidesOnPaper: true });
    expect(hidden.one(".page").classList.contains("paperless")).to.equal(true);
    expect(wordsOf(hidden.one(".on-paper"))).to.contain("Call");
    expect(getComputedStyle(hidden.one(".on-paper")).display).to.equal("none");
    const shown = await frame();
    expect(shown.one(".page").classList.contains("paperless")).to.equal(false);
    expect(shown.all(".on-paper")).to.deep.equal([]);
  });

  it("covers the page and nothing else", async () => {
    const { one, all } = await frame(covered);
    expect(getComputedStyle(one("#answer")).visibility).to.equal("hidden");
    expect(all(".lifeline a").every((link) => link.checkVisibility())).to.equal(true);
  });
});
