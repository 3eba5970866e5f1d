/** What a frame believes of a page's style: a value that is what its property is for. */
import { expect } from "@open-wc/testing";
import { isToken } from "../../src/ui/frame-token.js";

describe("what a frame takes over from a page's style", () => {
  it("is nothing but what a property is for", () => {
    for (const [name, value] of [
      ["accent", "#7a1fa2"],
      ["radius", "0.5em"],
      ["font", "Georgia, serif"],
      ["font-size", "18px"],
      ["motion", "0.1s"],
    ] as const)
      expect(isToken(name, value), name).to.equal(true);
    for (const [name, value] of [
      ["accent", "url(https://evil.example/x)"],
      ["accent", "red; background: url(x)"],
      ["radius", "red"],
      ["font", "url(https://evil.example/x)"],
      ["unknown", "red"],
      ["motion", "red"],
    ] as const)
      expect(isToken(name, value), `${name}: ${value}`).to.equal(false);
  });
});
