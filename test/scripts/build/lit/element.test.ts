/** The elements that are built stand on less than Lit: what the sources use of it is there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { LitElement, ReactiveElement } from "lit";
import { sources } from "../../../support/house/source.js";

const whole = [LitElement.prototype, ReactiveElement.prototype]
  .flatMap((each) => Object.getOwnPropertyNames(each))
  .filter((name) => /^[a-z]\w+$/.test(name) && name !== "constructor");
const small = readFileSync("scripts/build/lit/element.ts", "utf8");
const lacking = whole.filter((name) => !new RegExp(`^ .*\\b${name}[(:]`, "m").test(small));
const asked = (text: string) => lacking.filter((name) => new RegExp(`\\b${name}\\(`).test(text));

describe("the Lit of the built files", () => {
  it("lacks only what no source asks an element for", () => {
    assert.ok(lacking.includes("removeController") && !lacking.includes("addController"));
    const used = sources()
      .filter(({ path }) => path.startsWith("src/"))
      .flatMap(({ path, text }) => asked(text).map((name) => `${path}: ${name}`));
    assert.deepEqual(used, []);
  });
});
