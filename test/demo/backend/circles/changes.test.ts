/** What those are told who planned to come to a date. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changesIn } from "../../../../demo/backend/circles/changes.js";
import { circlesOf, entry } from "../../../support/calendars.js";

describe("a date that people planned to come to", () => {
  const [circle] = circlesOf([entry()]);
  assert.ok(circle);
  const { id } = circle;
  const change = (status: string, vanished = false) => {
    const own = { ...circle, status: status as typeof circle.status };
    const reading = { circles: [own], problems: [], vanished: new Set(vanished ? [id] : []) };
    return changesIn(reading, [id]).get(id);
  };

  for (const [status, told] of [
    ["scheduled", undefined],
    ["unconfirmed", undefined],
    ["cancelled", "cancelled"],
    ["postponed", "postponed"],
    ["rescheduled", "moved"],
    ["movedOnline", "movedOnline"],
  ] as const)
    it(`is ${told ?? "as it was"} when it is ${status}`, () => assert.equal(change(status), told));

  it("is vanished when its calendar no longer has it, and retracted when nothing is shown", () => {
    assert.equal(change("unconfirmed", true), "vanished");
    assert.equal(change("cancelled", true), "cancelled");
    assert.equal(changesIn({ circles: [], problems: [] }, [id]).get(id), "retracted");
  });
});
