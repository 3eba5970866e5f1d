/** What the endpoint refused is mended where it was asked; what nobody was asked is our fault. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FieldError } from "../../../src/contract/problem.js";
import { refusedIn } from "../../../src/widgets/send-message/refused.js";

const at = (path: string, code: FieldError["code"] = "syntax") => ({ path, code });
const me = { who: "me" } as const;

describe("a refused message", () => {
  const fields = {
    "/data/message": "message",
    "/data/topic": "topic",
    "/data/organization": "organization",
    "/data/person/name": "name",
    "/data/contact/who": "who",
    "/data/contact/methods/0/value": "kinds",
  };
  for (const [path, field] of Object.entries(fields))
    it(`leads from ${path} to the field "${field}"`, () => {
      assert.deepEqual(refusedIn([at(path)], me), [{ field, code: "refused" }]);
    });

  it("leads to the choice of an answer where no way of contact was given", () => {
    const found = refusedIn([at("/data/contact/methods", "missing")], { who: "noAnswer" });
    assert.deepEqual(found, [{ field: "who", code: "refused" }]);
  });

  it("says that the words are too long", () => {
    const found = refusedIn([at("/data/message", "too_long")], me);
    assert.deepEqual(found, [{ field: "message", code: "tooLong" }]);
  });

  it("blames nobody for what was not asked", () => {
    for (const path of ["", "/jwe", "/flags/0", "/data/intent", "/data/consent/0", "/data/person"])
      assert.deepEqual(refusedIn([at(path)], me), [], path);
  });
});
