/** What every question has in common: a field without an obstacle says nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { line, obstacleAt, saidOf, type Obstacle } from "../../../src/ui/questions/question.js";

const obstacles: readonly Obstacle[] = [
  { field: "zip", code: "syntax" },
  { field: "name", code: "refused" },
];

describe("an obstacle", () => {
  it("is found by its field", () => {
    assert.equal(obstacleAt(obstacles, "zip"), "syntax");
    assert.equal(obstacleAt(obstacles, "age"), undefined);
  });

  it("has the question's words, but its own where the endpoint refused an answer", () => {
    assert.equal(
      saidOf(obstacles, "zip", (code) => `no ${code}`),
      "no syntax",
    );
    assert.match(saidOf(obstacles, "name", () => "never") ?? "", /Please check this answer/);
    assert.equal(
      saidOf(obstacles, "age", () => "never"),
      undefined,
    );
  });
});

describe("a line of the review", () => {
  it("is there only with an answer", () => {
    assert.deepEqual(line("Name", "Ana"), [{ asked: "Name", answer: "Ana" }]);
    assert.deepEqual([line("Name", ""), line("Name", undefined)], [[], []]);
  });
});
