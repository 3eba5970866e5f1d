/** What is kept of a list between two drawings. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { html } from "lit";
import { Kept } from "../../../src/widgets/upcoming-circles/kept.js";

describe("a kept drawing", () => {
  const drawing = () => html`<p></p>`;

  it("is the same while all that it shows is the same", () => {
    const kept = new Kept();
    const config = {};
    const first = kept.draw("a", ["en", config], drawing);
    assert.equal(kept.draw("a", ["en", config], drawing), first);
    assert.notEqual(kept.draw("b", ["en", config], drawing), first);
  });

  it("is made again as soon as one thing is another", () => {
    const kept = new Kept();
    const config = {};
    const first = kept.draw("a", ["en", config], drawing);
    const second = kept.draw("a", ["en", {}], drawing);
    assert.notEqual(second, first);
    assert.notEqual(kept.draw("a", ["en", config], drawing), first, "only the newest is kept");
  });
});
