/** Any colour that CSS can write and every screen can show is an accent; nothing else is. */
import { expect } from "@open-wc/testing";
import { readAccent } from "../../src/theme/accent.js";

describe("readAccent in a browser", () => {
  for (const [written, read] of [
    ["rebeccapurple", "#663399"],
    ["RED", "#ff0000"],
    ["rgb(122, 31, 162)", "#7a1fa2"],
    ["rgb(122 31 162)", "#7a1fa2"],
    ["hsl(0 100% 50%)", "#ff0000"],
    ["black", "#000000"],
    ["white", "#ffffff"],
    ["transparent", undefined],
    ["currentColor", undefined],
    ["rgb(122 31 162 / 50%)", undefined],
    ["#7a1fa280", undefined],
    ["brand-blue", undefined],
    ["inherit", undefined],
    ["color(display-p3 1 0 0)", undefined],
  ] as const)
    it(`reads ${written} as ${read ?? "no colour"}`, () => {
      expect(readAccent(written)).to.equal(read);
    });
});
