/** Taking part: a nickname is enough, none is needed, and nothing else is asked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  exampleRsvp,
  exampleRsvpRequest,
  Rsvp,
  RsvpPerson,
  RsvpRequest,
} from "../../src/contract/rsvp.js";
import { refusals, unclean } from "../support/refusals.js";
import { exampleSealed } from "../support/sealed-example.js";

const { data: _data, ...open } = exampleRsvpRequest;
const sealed = { ...open, jwe: exampleSealed };
const asked = (changes: Record<string, unknown>) =>
  refusals(RsvpRequest, { ...sealed, ...changes });
void _data;

describe("a request to take part", () => {
  it("is taken sealed, and in clear only in its place", () => {
    assert.deepEqual(RsvpRequest.parse(exampleRsvpRequest), exampleRsvpRequest);
    assert.deepEqual(asked({}), ["fine"]);
    assert.deepEqual(asked({ jwe: undefined }), ["/jwe missing"]);
    assert.deepEqual(asked({ data: {} }), ["/data unknown_field"]);
  });

  it("is refused when something is missing, guessed or too much", () => {
    for (const key of ["mode", "guests", "needs", "agreements", "lang"])
      assert.deepEqual(asked({ [key]: undefined }), [`/${key} missing`]);
    assert.deepEqual(asked({ mode: "telepathy" }), ["/mode unknown_code"]);
    assert.deepEqual(asked({ waitlist: false }), ["/waitlist unknown_code"]);
    assert.deepEqual(asked({ guests: 11 }), ["/guests too_large"]);
    assert.deepEqual(asked({ guests: "1" }), ["/guests syntax"]);
    assert.deepEqual(asked({ needs: Array(21).fill("a") }), ["/needs too_long"]);
    assert.deepEqual(asked({ agreements: ["no version"] }), ["/agreements/0 syntax"]);
    assert.deepEqual(asked({ email: "test@example.org" }), ["/email unknown_field"]);
  });
});

describe("the person in it", () => {
  const contact = {
    kind: "call",
    value: "215-555-0199",
    okToLeaveMessage: false,
    sayOrganization: false,
    shared: true,
  };

  it("can stay without a name and out of reach", () => {
    assert.deepEqual(refusals(RsvpPerson, {}), ["fine"]);
    assert.deepEqual(refusals(RsvpPerson, { nickname: "Test Person", contact }), ["fine"]);
  });

  it("is not asked for more, and is safest unless somebody said otherwise", () => {
    assert.deepEqual(refusals(RsvpPerson, { lastName: "Person" }), ["/lastName unknown_field"]);
    for (const key of ["okToLeaveMessage", "sayOrganization", "shared"])
      assert.deepEqual(refusals(RsvpPerson, { contact: { ...contact, [key]: undefined } }), [
        `/contact/${key} missing`,
      ]);
  });

  it("cannot carry a text that reorders or breaks", () => {
    for (const bad of unclean)
      assert.deepEqual(refusals(RsvpPerson, { nickname: `a${bad}` }), ["/nickname text_invalid"]);
  });
});

describe("the answer to it", () => {
  it("is read as it is written, without what is not known here", () => {
    assert.deepEqual(Rsvp.parse({ ...exampleRsvp, position: 3 }), exampleRsvp);
  });

  it("is pending when its state is not known here, and never guessed when missing", () => {
    assert.equal(Rsvp.parse({ ...exampleRsvp, state: "maybe" }).state, "pending");
    assert.deepEqual(refusals(Rsvp, { ...exampleRsvp, state: undefined }), ["/state missing"]);
  });

  it("has a code of at least eighty bits, and no link that may not be one", () => {
    assert.deepEqual(refusals(Rsvp, { ...exampleRsvp, code: "1234" }), ["/code syntax"]);
    const reveal = { joinUrl: "data:text/html,x", address: "1 Test\u202E St" };
    assert.deepEqual(Rsvp.parse({ ...exampleRsvp, reveal }).reveal, {
      joinUrl: undefined,
      address: "1 Test St",
    });
  });
});
