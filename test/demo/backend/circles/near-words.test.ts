/** Which field a mistyped one was meant to be. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nearest } from "../../../../demo/backend/circles/near-words.js";

const words = ["language", "circle", "circulo", "area", "for", "direccion", "step free"];

describe("a mistyped word", () => {
  for (const [typed, meant] of [
    ["langauge", "language"],
    ["lenguage", "language"],
    ["circel", "circle"],
    ["cirle", "circle"],
    ["arae", "area"],
    ["direcion", "direccion"],
    ["stepfree", "step free"],
  ] as const)
    it(`${typed} was meant to be ${meant}`, () => assert.equal(nearest(typed, words), meant));

  for (const typed of ["parking", "car", "fur", "a", "", "our", "hello there"])
    it(`“${typed}” was not meant to be any of them`, () =>
      assert.equal(nearest(typed, words), undefined));
});
