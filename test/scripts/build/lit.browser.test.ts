/** The small Lit of the built files against Lit: the same templates give the same nodes, also when
 * values change. */
import { expect } from "@open-wc/testing";
import * as lit from "lit";
import { directive, Directive, type ElementPart, type Part } from "lit/directive.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import * as theirDirectives from "../../../scripts/build/lit/directive.js";
import * as small from "../../../scripts/build/lit/index.js";
import { Child } from "../../../scripts/build/lit/content.js";

/** Lit's own and the small one, with the same names; the small one's types are its own business. */
const real = { ...lit, directive, Directive, ifDefined, keyed, repeat };
type Kit = typeof real;
const ours = { ...small, ...theirDirectives } as unknown as Kit;

/** Draws with one of them, again and again, into an element. */
function drawer(kit: Kit) {
  const place = document.createElement("div");
  document.body.append(place);
  const start = document.createComment("");
  if (kit === ours) place.append(start);
  const child = new Child(start, null);
  const draw = (value: unknown) => (kit === ours ? child.show(value) : lit.render(value, place));
  /** Without the comments, which nobody sees. */
  const text = () => place.innerHTML.replaceAll(/<!--.*?-->/g, "");
  return { place, draw, text };
}

/** Each a template, and the values that it gets one after another. */
const templates: Record<string, readonly [(kit: Kit, value: never) => unknown, unknown[]]> = {
  "words between others": [
    ({ html }, v) => html`<p>a ${v} b</p>`,
    ["x", "", "<b>", null, 0, 1, false, undefined, lit.nothing, ["a", "b"], "x"],
  ],
  "words at the end of a part": [
    ({ html, nothing }, v) =>
      html`<div>${v ? html`<i>1</i> ${html`x${v}`}` : nothing}${v}</div>
        y`,
    ["a", "", "b", "b", ""],
  ],
  "an attribute": [
    ({ html, nothing }, v) => html`<p title=${v ?? nothing} data-a="${v} and ${v}!"></p>`,
    ["a", "", 'q"<', undefined, "b"],
  ],
  "an attribute that may be missing": [
    (kit, v) => kit.html`<p id=${kit.ifDefined(v)} hidden lang="x"></p>`,
    [undefined, "a", undefined],
  ],
  "an attribute without a value": [({ html }, v) => html`<p title=${v}></p>`, [undefined, null, 1]],
  "an attribute that is there or not": [
    ({ html, nothing }, v) => html`<input ?disabled=${v} ?hidden=${v || nothing} />`,
    [true, false, "", "yes", undefined],
  ],
  "attributes in the middle of a long tag": [
    ({ html }, v) =>
      html`<a class="x ${v} y" href=${v} data-b="${v}-hint" target="_b">${v}${v}</a>`,
    ["a", "b", ""],
  ],
  "one of two": [
    ({ html }, v) => (v ? html`<b>${v}</b>` : html`<i>none</i>${"-"}`),
    ["", "a", "b", ""],
  ],
  "a picture": [
    ({ html }, v) =>
      html`<svg viewBox="0 0 1 1">
        <path d=${v}></path>
        <title>${v}</title>
      </svg>`,
    ["M0 0", "M1 1"],
  ],
  "a list": [
    ({ html }, v: string[]) =>
      html`<ul>
        ${v.map((each) => html`<li>${each}</li>`)}
        <li>last</li>
      </ul>`,
    [["a"], ["a", "b", "c"], [], ["c", "a"]],
  ],
  "a node": [
    ({ html }, v: string) => html`<p>${Object.assign(document.createElement("b"), { id: v })}</p>`,
    ["a", "b"],
  ],
  "something that depends on a key": [
    (kit, v) => kit.html`${kit.keyed(v, kit.html`<input value=${v} />`)}-${v}`,
    ["a", "b", "b", "a"],
  ],
};

describe("the small Lit", () => {
  for (const [name, [template, values]] of Object.entries(templates))
    it(`draws ${name} as Lit does`, () => {
      const [theirs, mine] = [drawer(real), drawer(ours)];
      for (const value of values) {
        theirs.draw(template(real, value as never));
        mine.draw(template(ours, (value === lit.nothing ? small.nothing : value) as never));
        expect(sorted(mine.place)).to.equal(sorted(theirs.place), JSON.stringify(value));
      }
    });

  it("keeps the nodes of a template whose values change", () => {
    const { place, draw } = drawer(ours);
    const template = (v: string) => ours.html`<p title=${v}>${v}</p>`;
    draw(template("a"));
    const before = place.querySelector("p");
    draw(template("b"));
    expect(place.querySelector("p")).to.equal(before);
    expect(before?.title).to.equal("b");
  });

  it("lets the nodes of a list follow their items, in every order, and moves no other", () => {
    const list = (ids: string) =>
      ours.html`<ul>${ours.repeat(
        [...ids],
        (id) => id,
        (id) => ours.html`<li id=${id}>${id}</li>`,
      )}</ul>`;
    const { place, draw } = drawer(ours);
    const nodes = new Map<string, Element>();
    for (const ids of ["abcd", "bcda", "dbca", "", "xy", "axyb", "aa", "yxba", "b"]) {
      const before = new Map(nodes);
      nodes.clear();
      draw(list(ids));
      const shown = [...place.querySelectorAll("li")];
      expect(shown.map((each) => each.textContent).join("")).to.equal(ids);
      for (const each of shown) {
        if (before.has(each.id) && ids !== "aa")
          expect(each, `${each.id} of ${ids}`).to.equal(before.get(each.id));
        nodes.set(each.id, each);
      }
    }
  });

  it("leaves the focus where it is when another item goes down", () => {
    const list = (ids: string) =>
      ours.html`${ours.repeat(
        [...ids],
        (id) => id,
        (id) => ours.html`<button id=${id}></button>`,
      )}`;
    const { place, draw } = drawer(ours);
    draw(list("abcd"));
    place.querySelector<HTMLElement>("#c")?.focus();
    draw(list("bcda"));
    expect(document.activeElement?.id).to.equal("c");
  });

  it("sets a property, and calls the listener of the newest drawing, once", () => {
    const heard: string[] = [];
    const { place, draw } = drawer(ours);
    const template = (v: string) =>
      ours.html`<input .defaultValue=${v} @click=${() => heard.push(v)} />`;
    draw(template("a"));
    draw(template("b"));
    const input = place.querySelector("input");
    input?.click();
    expect(input?.defaultValue).to.equal("b");
    expect(heard).to.deep.equal(["b"]);
  });

  it("takes no value as text of the page", () => {
    const { place, draw } = drawer(ours);
    draw(ours.html`<p title=${"<b>"}>${"<img src=x onerror=alert(1)>"}</p>`);
    expect(place.querySelector("img, b")).to.equal(null);
  });

  it("runs a directive that lives as long as its place", () => {
    for (const kit of [real, ours]) {
      class Once extends kit.Directive {
        written = false;
        override render(value: unknown): unknown {
          return value;
        }
        override update(_part: Part, [value]: [unknown]): unknown {
          if (this.written) return kit.noChange;
          this.written = true;
          return value;
        }
      }
      class Marked extends kit.Directive {
        override render(_value: unknown): unknown {
          return undefined;
        }
        override update({ element }: ElementPart, [value]: [string]): void {
          element.setAttribute("data-mark", value);
        }
      }
      const [once, marked] = [kit.directive(Once), kit.directive(Marked)];
      const { text, draw } = drawer(kit);
      const template = (v: string) => kit.html`<p id=${once(v)} ${marked(v)}>${v}</p>`;
      draw(template("a"));
      draw(template("b"));
      expect(text()).to.match(/^<p (?=.*id="a").*data-mark="b".*>b<\/p>$/);
    }
  });
});

/** The nodes as text, attributes in one order: whoever sets one later, sets it last. */
function sorted(place: Element): string {
  const copy = place.cloneNode(true) as Element; // a copy of an element is one
  for (const each of copy.querySelectorAll("*")) {
    const all = [...each.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of all) each.removeAttribute(name);
    for (const { name, value } of all) each.setAttribute(name, value);
  }
  return copy.innerHTML.replaceAll(/<!--.*?-->/g, "");
}
