/** Which definition of a tag wins, and what the page's author reads when there are two. */
import { expect } from "@open-wc/testing";
import { register, version } from "../../src/ui/register.js";

describe("defining a tag", () => {
  const warn = console.warn;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (...words: unknown[]) => said.push(words.join(" "));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it("keeps the first definition and names both versions, once", () => {
    const [first, second] = [class extends HTMLElement {}, class extends HTMLElement {}];
    Object.defineProperty(first, "havenVersion", { value: "0.0.7" });
    customElements.define("register-probe", first);
    register("register-probe", second);
    register("register-probe", second);
    expect(customElements.get("register-probe")).to.equal(first);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain("haven:").and.contain("0.0.7").and.contain(version);
  });

  it("is silent when the same element is registered again", () => {
    const only = class extends HTMLElement {};
    register("register-probe-again", only);
    register("register-probe-again", only);
    expect(customElements.get("register-probe-again")).to.equal(only);
    expect(said).to.deep.equal([]);
  });
});
