/** A list with a broken record in it: four good dates are still four dates. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { Circle, exampleCircle } from "../../src/contract/circle.js";
import { readList } from "../../src/contract/list.js";

const { start: _start, ...withoutStart } = exampleCircle;
void _start;

describe("a list of circles", () => {
  it("keeps the good ones in their order, and none that is broken", () => {
    const good = ["aaaaaaaa", "bbbbbbbb", "cccccccc"].map((id) => ({ ...exampleCircle, id }));
    const [first, second, third] = good;
    const read = readList(Circle, [first, withoutStart, second, null, third]);
    assert.deepEqual(
      read.map(({ id }) => id),
      ["aaaaaaaa", "bbbbbbbb", "cccccccc"],
    );
  });

  it("lists a date with a status that is not known here", () => {
    const read = readList(Circle, [{ ...exampleCircle, status: "sleeping" }]);
    assert.deepEqual(
      read.map(({ status }) => status),
      ["unconfirmed"],
    );
  });

  it("keeps every good one, whatever stands between them", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.constant(exampleCircle))), (values) => {
        const good = values.filter((value) => value === exampleCircle);
        assert.equal(readList(Circle, values).length, good.length);
      }),
    );
  });
});
