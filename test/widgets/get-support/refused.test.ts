/** An answer that the endpoint refuses is mended where it was given. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FieldCode } from "../../../src/contract/problem.js";
import type { Answers } from "../../../src/widgets/get-support/answers.js";
import { refusedAt } from "../../../src/widgets/get-support/refused.js";
import { answersOf } from "../../support/people.js";

const at = (
  path: string,
  given: Partial<Answers> = { for: "self" },
  code: FieldCode = "syntax",
) => {
  const found = refusedAt([{ path, code }], answersOf(given));
  return found && [found.screen, ...found.obstacles.map(({ field }) => field)].join(" ");
};

describe("a refused answer", () => {
  const places: readonly (readonly [string, string])[] = [
    ["/data/for", "who for"],
    ["/data/needs", "needs needs"],
    ["/data/message", "message message"],
    ["/data/person/zip", "person zip"],
    ["/data/language/spoken/0", "language spoken"],
    ["/data/accessNeeds", "language accessNeeds"],
    ["/data/contact/methods/0/value", "reach kinds"],
    ["/data/contact/codeWord", "safe codeWord"],
  ];
  for (const [path, expected] of places)
    it(`at ${path} leads to ${expected}`, () => assert.equal(at(path), expected));

  it("leads to the screens of the path that was taken", () => {
    assert.equal(at("/data/contact/methods", { path: "short" }), "call kinds");
    assert.equal(at("/data/referrer/name", { for: "other" }), "referrer referrerName");
    assert.equal(at("/data/contact/methods", { for: "other" }), undefined);
  });

  it("is our fault where no question asks for it", () => {
    for (const path of ["/jwe", "/data/intent", "/data/consent", "/data", "", "/message"])
      assert.equal(at(path), undefined, path);
  });

  it("shows all that can be mended on the first screen, and why", () => {
    const errors = [
      { path: "/data/person/zip", code: "syntax" },
      { path: "/data/person/name", code: "too_long" },
      { path: "/data/message", code: "text_invalid" },
    ] as const;
    assert.deepEqual(refusedAt(errors, answersOf({ for: "self" })), {
      screen: "person",
      obstacles: [
        { field: "zip", code: "refused" },
        { field: "name", code: "tooLong" },
      ],
    });
  });
});
