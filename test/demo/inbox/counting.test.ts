/** A request is counted once for all its versions, and a deleted one still counts. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countedRequests, questions } from "../../../demo/inbox/counting.js";
import { exampleMessage, exampleReferral } from "../../../src/contract/intake.js";
import { exampleItem } from "../../support/staff-items.js";

const data = {
  partners: { "west-philly-library": "West Philly Library" },
  programs: [{ code: "mentalHealth", label: "Mental health" }],
};
const version = (arrival: number, receivedOn: string, message: string) => ({
  item: { ...exampleItem, ref: `${arrival}`, arrival, receivedOn },
  intake: { ...exampleReferral, message },
  notes: [],
});

describe("what is counted", () => {
  it("is each request once, in the month of its first version, by its latest answers", () => {
    const later = version(2, "2026-12-01", "later");
    const counted = countedRequests(
      [
        { ...later, item: { ...later.item, outcome: "reached" } },
        version(1, "2026-11-30", "first"),
      ],
      [],
      data,
    );
    assert.deepEqual(counted, [
      {
        month: "2026-11",
        values: {
          Kind: ["Referral"],
          "How it ended": ["Reached"],
          "Came by": ["West Philly Library"],
          "Page language": ["English"],
          Age: ["18 or older"],
          "What would help": ["Mental health", "Someone they love died"],
        },
      },
    ]);
  });

  it("is a deleted one by what its tombstone says, and nothing else", () => {
    const stone = { ref: "A", month: "2026-11", form: "message", outcome: "notARequest" } as const;
    const [gone] = countedRequests([], [stone], data);
    assert.equal(gone?.month, "2026-11");
    assert.deepEqual(gone?.values["Kind"], ["Message"]);
    assert.deepEqual(gone?.values["How it ended"], ["Not a request"]);
    assert.deepEqual(gone?.values["Age"], ["Deleted, not known"]);
  });

  it("has one value under each question whose rows add up", () => {
    const message = { item: { ...exampleItem, partner: null }, intake: exampleMessage, notes: [] };
    for (const { values } of countedRequests([version(1, "2026-11-30", ""), message], [], data))
      for (const { name, single } of questions)
        if (single) assert.equal(values[name]?.length, 1, name);
  });
});
