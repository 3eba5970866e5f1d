/** Tests that an element hears of every `lang` around it, through shadow roots, and of no other. */
import { expect } from "@open-wc/testing";
import { watchPageLang } from "../../src/locale/page-lang.js";

describe("watchPageLang", () => {
  let stage: HTMLElement;
  const tidy: (() => void)[] = [];

  beforeEach(() => {
    stage = document.createElement("section");
    document.body.append(stage);
  });

  afterEach(() => {
    for (const end of tidy.splice(0)) end();
    stage.remove();
    document.documentElement.lang = "en";
  });

  /** The observer's own turn comes before this one, since it was asked first. */
  const heard = () => Promise.resolve();

  function watched(parent: Node): { readonly element: HTMLElement; readonly count: () => number } {
    const element = document.createElement("p");
    parent.appendChild(element);
    let count = 0;
    tidy.push(watchPageLang(element, () => (count += 1)));
    return { element, count: () => count };
  }

  it("hears of its own language, its ancestors' and the page's", async () => {
    const { element, count } = watched(stage);
    element.lang = "es";
    await heard();
    stage.lang = "ru";
    await heard();
    document.documentElement.lang = "fr";
    await heard();
    expect(count()).to.equal(3);
  });

  it("hears through closed roots of the page", async () => {
    const outer = stage.attachShadow({ mode: "closed" });
    const inner = document.createElement("div");
    outer.append(inner);
    const { count } = watched(inner.attachShadow({ mode: "closed" }));
    stage.lang = "es";
    await heard();
    inner.lang = "ru";
    await heard();
    expect(count()).to.equal(2);
  });

  it("hears nothing of a neighbour", async () => {
    const { count } = watched(stage);
    const neighbour = document.createElement("p");
    stage.append(neighbour);
    neighbour.lang = "es";
    await heard();
    expect(count()).to.equal(0);
  });

  it("hears nothing after its end, while others still do", async () => {
    const first = watched(stage);
    const second = watched(stage);
    tidy.shift()?.();
    stage.lang = "es";
    await heard();
    expect([first.count(), second.count()]).to.deep.equal([0, 1]);
  });

  it("loses no change that came just before another element left", async () => {
    const first = watched(stage);
    const second = watched(stage);
    stage.lang = "es";
    tidy.shift()?.();
    await heard();
    expect([first.count(), second.count()]).to.deep.equal([0, 1]);
  });
});
