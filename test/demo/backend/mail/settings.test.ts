/** Who is told: checked when the server starts, and never an address that hides another header. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MailSettings, recipientOf } from "../../../../demo/backend/mail/settings.js";
import { z } from "../../../../src/contract/zod.js";

const from = "Haven <haven@harbor.example.org>";

describe("who is told by mail", () => {
  it("is the first, the second and the third, or the last there is", () => {
    const three = z.parse(MailSettings, { from, to: ["a@x.org", "b@x.org", "c@x.org"] });
    assert.deepEqual(
      [1, 2, 3].map((step) => recipientOf(three, step)),
      ["a@x.org", "b@x.org", "c@x.org"],
    );
    const one = z.parse(MailSettings, { from: "haven@x.org", to: ["a@x.org"] });
    assert.deepEqual(
      [1, 2, 3].map((step) => recipientOf(one, step)),
      ["a@x.org", "a@x.org", "a@x.org"],
    );
  });

  it("is refused where it is nobody, too many, or no address", () => {
    const wrong = [
      { from, to: [] },
      { from, to: ["a@x.org", "b@x.org", "c@x.org", "d@x.org"] },
      { from, to: ["staff"] },
      { from, to: ["a@x.org\r\nBcc: b@x.org"] },
      { from: "Haven\r\nBcc: b@x.org <haven@x.org>", to: ["a@x.org"] },
      { from, to: ["a@x.org"], cc: ["b@x.org"] },
      { to: ["a@x.org"] },
    ];
    for (const each of wrong) assert.equal(z.safeParse(MailSettings, each).success, false);
  });
});
