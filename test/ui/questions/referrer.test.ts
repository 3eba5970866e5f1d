/** About the writer who asks for somebody else: one name, one way to answer. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkReferrer,
  obstacleWords,
  referrerLines,
  referrerValue,
} from "../../../src/ui/questions/referrer.js";

const nothing = { referrerName: " ", referrerOrganization: "", referrerValues: {} };
const friend = {
  referrerName: "Ana",
  referrerRole: "friend",
  referrerOrganization: "Test School",
  referrerKind: "text",
  referrerValues: { text: " 215-555-0142 ", email: "a@example.org" },
} as const;

describe("about the writer", () => {
  it("needs a name, how they know the person, and a way to answer", () => {
    const missing = checkReferrer(nothing);
    assert.deepEqual(
      missing.map(({ field }) => field),
      ["referrerName", "referrerRole", "referrerKind"],
    );
    assert.equal(new Set(missing.map(({ field }) => obstacleWords(missing, field))).size, 3);
    assert.deepEqual(checkReferrer(friend), []);
  });

  it("keeps what was typed for each way, and takes the chosen one", () => {
    assert.equal(referrerValue(friend), "215-555-0142");
    assert.equal(referrerValue({ ...friend, referrerKind: "email" }), "a@example.org");
    const [wrong] = checkReferrer({ ...friend, referrerKind: "call" });
    assert.deepEqual(wrong, {
      field: "referrerValue-call",
      answer: "referrerValues",
      code: "missing",
    });
  });

  it("shows in the review how they are reached", () => {
    assert.deepEqual(
      referrerLines(friend).map(({ answer }) => answer),
      ["Ana", "Friend", "Text message: 215-555-0142"],
    );
  });

  it("asks for a place of work of somebody who asks in their work, and of nobody else", () => {
    const shown = (referrerRole: "work" | "facilitator" | "family") =>
      referrerLines({ ...friend, referrerRole }).map(({ answer }) => answer);
    assert.ok(shown("work").includes("Test School"));
    assert.ok(shown("facilitator").includes("Test School"));
    assert.ok(!shown("family").includes("Test School"));
  });
});
