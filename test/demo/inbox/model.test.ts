/** An address of the staff pages names one place, and an anchor on the page names none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { placeOf } from "../../../demo/inbox/model.js";

describe("an address", () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ["", { at: "inbox" }],
    ["#/", { at: "inbox" }],
    ["#/gifts", { at: "gifts" }],
    ["#/gift/gift_00001", { at: "gift", id: "gift_00001" }],
    ["#/gift/../data", undefined],
    ["#/counts", { at: "counts" }],
    ["#/export", { at: "export" }],
    ["#/people", { at: "people" }],
    ["#/record", { at: "record" }],
    ["#/keys", { at: "keys" }],
    ["#/partners", { at: "partners" }],
    ["#lane-open", undefined],
    ["#/item/7Q4K-2MXD", { at: "item", ref: "7Q4K-2MXD" }],
    ["#/item/../data", undefined],
    ["#/item/7q4k-2mxd", undefined],
    ["#main", undefined],
  ];
  for (const [hash, place] of cases)
    it(`"${hash}" leads to ${JSON.stringify(place) ?? "no place"}`, () => {
      assert.deepEqual(placeOf(hash), place);
    });
});
