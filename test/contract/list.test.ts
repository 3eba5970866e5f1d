/** A list with a broken record in it: four good dates are still four dates. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { Circle, exampleCircle } from "../../src/contract/circle.js";
import { readList } from "../../src/contract/list.js";

const { start: _start, ...withoutStart } = exampleCircle;
void _start;

describe("a list of circles", () => {
  it("keeps the good ones in their order and counts the broken ones", () => {
    const good = ["aaaaaaaa", "bbbbbbbb", "cccccccc"].map((id) => ({ ...exampleCircle, id }));
    const [first, second, third] = good;
    const { items, skipped } = readList(Circle, [first, withoutStart, second, null, third]);
    assert.deepEqual(
      items.map(({ id }) => id),
      ["aaaaaaaa", "bbbbbbbb", "cccccccc"],
    );
    assert.equal(skipped, 2);
  });

  it("lists a date with a status that is not known here", () => {
    const { items, skipped } = readList(Circle, [{ ...exampleCircle, status: "sleeping" }]);
    assert.equal(items[0]?.status, "unconfirmed");
    assert.equal(skipped, 0);
  });

  it("loses no record without counting it, whatever comes", () => {
    const anything = fc.oneof(fc.anything(), fc.constant(exampleCircle));
    fc.assert(
      fc.property(fc.array(anything), (values) => {
        const { items, skipped } = readList(Circle, values);
        assert.equal(items.length + skipped, values.length);
      }),
    );
  });
});
