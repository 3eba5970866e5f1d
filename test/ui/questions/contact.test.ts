/** How somebody is reached: the person chooses, and only what is needed for it is asked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkContact,
  contactLines,
  needsMethods,
  type ContactAnswers,
} from "../../../src/ui/questions/contact.js";

const keeps = (answers: ContactAnswers) =>
  checkContact(answers).map(({ field, code }) => `${field} ${code}`);
const me = { who: "me", kinds: [], values: {} } as const;

describe("how somebody is reached", () => {
  it("needs a number only where somebody calls or writes", () => {
    for (const who of ["iWillContactYou", "noAnswer", "referrer"] as const) {
      assert.equal(needsMethods({ ...me, who }), false);
      assert.deepEqual(keeps({ ...me, who }), []);
    }
    assert.deepEqual(keeps({ kinds: [], values: {} }), ["who missing"]);
    assert.deepEqual(keeps(me), ["kinds missing"]);
  });

  it("needs one number for all ways by phone, and checks each that is there", () => {
    const kinds = ["call", "text", "email"] as const;
    assert.deepEqual(keeps({ ...me, kinds }), ["value-call missing", "value-email missing"]);
    const values = { text: "215-555-0142", email: "test@example.org" };
    assert.deepEqual(keeps({ ...me, kinds, values }), []);
    assert.deepEqual(keeps({ ...me, kinds, values: { ...values, call: "1" } }), [
      "value-call syntax",
    ]);
  });

  it("takes three ways at most", () => {
    const kinds = ["call", "text", "whatsapp", "email"] as const;
    assert.deepEqual(keeps({ ...me, kinds }), ["kinds tooMany"]);
  });

  it("shows each way with its number, in the words of whom it is about", () => {
    const answers = { ...me, kinds: ["call", "text"], values: { call: "1" } } as const;
    assert.deepEqual(
      contactLines(answers, "How?").map(({ answer }) => answer),
      ["Call, text or write to me", "1", "1"],
    );
    assert.equal(contactLines(answers, "How?", false)[0]?.answer, "Call, text or write to them");
    assert.equal(contactLines({ ...answers, who: "iWillContactYou" }, "How?").length, 1);
  });
});
