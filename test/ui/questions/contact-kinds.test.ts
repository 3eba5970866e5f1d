/** Ways to reach somebody, as people type them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  carried,
  inOrder,
  kindOptions,
  maySkip,
  methodOf,
  valueFor,
  valueObstacle,
} from "../../../src/ui/questions/contact-kinds.js";
import { look } from "../../support/people.js";

describe("a number or address", () => {
  for (const [kind, value, code] of [
    ["call", "", "missing"],
    ["call", "  ", "missing"],
    ["call", "555-01", "syntax"],
    ["call", "555-0142", undefined],
    ["text", "+1 (215) 555-0142", undefined],
    ["whatsapp", "+509 34 55 0142", undefined],
    ["email", "test", "syntax"],
    ["email", "test@example", "syntax"],
    ["email", "test@example.org", undefined],
  ] as const)
    it(`for ${kind}, typed as "${value}", is ${code ?? "fine"}`, () => {
      assert.equal(valueObstacle("values", kind, value)[0]?.code, code);
    });

  for (const [typed, e164] of [
    ["215-555-0142", "+12155550142"],
    ["1 (215) 555.0142", "+12155550142"],
    ["+509 34 55 0142", "+50934550142"],
    ["555-0142", undefined],
    ["115-555-0142", undefined],
    ["0049 30 5550142", undefined],
  ] as const)
    it(`typed as ${typed} is ${e164 ?? "not guessed"}`, () => {
      assert.equal(methodOf("call", typed, 1).e164, e164);
    });

  it("travels as it was typed, an address without a number made of it", () => {
    assert.deepEqual(methodOf("email", " a215-555-0142@example.org ", 2), {
      kind: "email",
      value: "a215-555-0142@example.org",
      rank: 2,
    });
  });

  it("is typed once for two ways by phone, and never taken from an address", () => {
    const given = { kinds: ["text", "call"] as const, values: { text: " 1 ", email: "e" } };
    assert.equal(valueFor("call", given), "1");
    assert.equal(valueFor("text", given), "1");
    assert.equal(valueFor("call", { ...given, kinds: ["call", "email"] }), "");
    assert.equal(valueFor("email", given), "e");
  });

  it("may stay empty only below another number", () => {
    assert.deepEqual(
      [maySkip("call", ["text", "call"]), maySkip("text", ["text", "call"])],
      [false, true],
    );
    assert.equal(maySkip("email", ["call", "email"]), false);
    assert.equal(maySkip("text", ["text"]), false);
  });

  it("goes along when another way by phone is chosen in its place", () => {
    assert.deepEqual(carried({ call: "1" }, "call", "text"), { call: "1", text: "1" });
    assert.deepEqual(carried({ call: "1", text: "2" }, "call", "text"), { call: "1", text: "2" });
    assert.deepEqual(carried({ call: "1" }, "call", "email"), { call: "1" });
    assert.deepEqual(carried({}, undefined, "call"), {});
  });
});

describe("the ways that are offered", () => {
  it("say when the organization's name shows", () => {
    const hints = kindOptions(look).map(({ value, hint }) => [value, hint]);
    assert.deepEqual(hints[0], ["call", undefined]);
    assert.match(String(hints.find(([kind]) => kind === "email")?.[1]), /name/);
  });

  it("have one order, whatever was ticked first", () => {
    assert.deepEqual(inOrder(["email", "call"]), ["call", "email"]);
  });
});
