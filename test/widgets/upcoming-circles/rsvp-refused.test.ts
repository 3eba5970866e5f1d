/** A refused answer leads to the page that can mend it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, exampleCircle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { refusedAt } from "../../../src/widgets/upcoming-circles/rsvp-refused.js";

const circle = z.parse(Circle, exampleCircle);
const at = (...paths: string[]) =>
  refusedAt(
    paths.map((path) => ({ path, code: "syntax" as const })),
    circle,
  );

describe("a refused answer", () => {
  for (const [path, screen, field] of [
    ["/mode", "come", "mode"],
    ["/guests", "come", "guests"],
    ["/data/nickname", "you", "nickname"],
    ["/data/contact/value", "reach", "way"],
    ["/needs/0", "needs", "needs"],
    ["/ageOk", "agree", "ageOk"],
  ] as const)
    it(`of ${path} is asked again on the page "${screen}"`, () =>
      assert.deepEqual(at(path), { screen, obstacles: [{ field, code: "refused" }] }));

  it("is our own fault where no page asked for it", () => assert.equal(at("/jwe"), undefined));
});
