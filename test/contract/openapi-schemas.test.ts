/** JSON Schema from the contract: it says what the schemas know, and refers where it can. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jsonSchemas, schemaRef } from "../../src/contract/openapi-schemas.js";

type Properties = Record<string, Record<string, unknown>>;
const schemas = jsonSchemas();
const properties = (name: string) => schemas[name]?.["properties"] as Properties;

describe("the schemas of the document", () => {
  it("name codes that may grow, without closing the list", () => {
    const { status } = properties("Circle");
    assert.equal(status?.["enum"], undefined);
    assert.deepEqual(status?.["x-extensible-enum"], [
      "scheduled",
      "cancelled",
      "postponed",
      "rescheduled",
      "movedOnline",
    ]);
  });

  it("say the lengths, the times and the links", () => {
    const circle = properties("Circle");
    assert.equal(circle["summary"]?.["maxLength"], 280);
    assert.equal(circle["start"]?.["format"], "date-time");
    assert.equal(properties("Donation")["checkoutUrl"]?.["format"], "uri");
    assert.deepEqual(properties("IntakeReceipt")["answerBy"], { type: "string", format: "date" });
    const { message } = properties("Message");
    assert.deepEqual([message?.["minLength"], message?.["maxLength"]], [1, 2000]);
  });

  it("refer to each other by name", () => {
    assert.deepEqual(properties("CirclesReply")["circles"]?.["items"], schemaRef("Circle"));
    assert.deepEqual(properties("Circle")["agreements"]?.["items"], schemaRef("Agreement"));
    assert.deepEqual(properties("IntakeEnvelope")["jwe"], schemaRef("SealedText"));
    assert.throws(() => schemaRef("Nothing"), RangeError);
  });

  it("close requests and leave replies open", () => {
    for (const name of ["DonationRequest", "IntakeEnvelope", "Referral", "Message", "RsvpRequest"])
      assert.equal(schemas[name]?.["additionalProperties"], false, name);
    for (const name of ["Config", "Circle", "Donation", "Rsvp", "Problem"])
      assert.notEqual(schemas[name]?.["additionalProperties"], false, name);
  });

  it("refer only to schemas that are there", () => {
    for (const [ref] of JSON.stringify(schemas).matchAll(/#\/components\/schemas\/\w+/g))
      assert.ok((ref.split("/").at(-1) ?? "") in schemas, ref);
  });
});
