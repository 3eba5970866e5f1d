/** Reading replies that are newer than the reader, or broken in places. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { code, records } from "../../src/contract/reading.js";
import { z } from "../../src/contract/zod.js";

describe("a code in a reply", () => {
  const entry = code(["open", "closed"], "talkFirst");

  it("has one meaning when it is not known here", () => {
    assert.equal(entry.parse("open"), "open");
    for (const unknown of ["a new code", "", "Open", "constructor", "__proto__"])
      assert.equal(entry.parse(unknown), "talkFirst");
    assert.equal(code(["open"], undefined).parse("few"), undefined);
  });

  it("is refused when it is missing, because missing is not unknown", () => {
    for (const missing of [undefined, null, 5, ["open"]])
      assert.equal(entry.safeParse(missing).success, false);
  });
});

describe("records in a reply", () => {
  const names = records(z.object({ name: z.string() }));

  it("are read one by one, and a broken one is left out", () => {
    assert.deepEqual(names.parse([{ name: "a" }, { nom: "b" }, null, 5, { name: "c", age: 1 }]), [
      { name: "a" },
      { name: "c" },
    ]);
  });

  it("are refused when they are no list", () => {
    assert.equal(names.safeParse({ 0: { name: "a" } }).success, false);
  });
});
