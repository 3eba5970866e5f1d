/** What a file hands out under its own names is what the others take from it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renamed } from "../../../scripts/build/exports.js";

const early = { isEntry: false, isDynamicEntry: false };

describe("the names that files hand out", () => {
  it("are those inside, and each file takes the same things as before", () => {
    const core = { ...early, fileName: "chunks/core-1.js", code: "var $,b;export{$ as x,b as t};" };
    const other = { ...early, fileName: "chunks/a-1.js", code: "a();export{a as x};" };
    const widget = {
      ...early,
      isEntry: true,
      fileName: "widget.js",
      code:
        'import{t as b,x as n}from"./chunks/core-1.js";' +
        'import{x as a}from"./chunks/a-1.js";n(b);',
    };
    renamed([core, other, widget]);
    assert.equal(core.code, "var $,b;export{$,b};");
    assert.equal(other.code, "a();export{a};");
    assert.equal(
      widget.code,
      'import{b,$ as n}from"./chunks/core-1.js";import{a}from"./chunks/a-1.js";n(b);',
    );
  });

  it("stay in a file that is loaded late as a whole", () => {
    const code = "var a;export{a as words};";
    const late = { ...early, isDynamicEntry: true, fileName: "chunks/late-1.js", code };
    renamed([late]);
    assert.equal(late.code, code);
  });

  it("stay where one thing has two", () => {
    const code = "var a;export{a as b,a as c};";
    const twice = { ...early, fileName: "chunks/twice-1.js", code };
    renamed([twice]);
    assert.equal(twice.code, code);
  });
});
