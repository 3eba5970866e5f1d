/** What a frame and the element around it may say: two closed lists. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  ElementMessage,
  FrameMessage,
  exampleElementMessage,
  exampleFrameMessage,
} from "../../src/contract/frame.js";
import { z } from "../../src/contract/zod.js";

const says = (message: unknown) => z.safeParse(FrameMessage, message).success;
const hears = (message: unknown) => z.safeParse(ElementMessage, message).success;

describe("a message between a form's frame and the element around it", () => {
  it("is read as it is written", () => {
    assert.deepEqual(FrameMessage.parse(exampleFrameMessage), exampleFrameMessage);
    assert.deepEqual(ElementMessage.parse(exampleElementMessage), exampleElementMessage);
    for (const type of ["ready", "left"]) assert.ok(says({ haven: "frame", type }), type);
    assert.ok(says({ haven: "frame", type: "failed", code: "network" }));
    assert.ok(hears({ haven: "element", type: "leave" }));
  });

  it("is refused with anything more, or anything else, in it", () => {
    assert.ok(!says({ haven: "frame", type: "ready", words: "my brother" }));
    assert.ok(!says({ haven: "frame", type: "answered", message: "my brother" }));
    assert.ok(!says({ haven: "element", type: "leave" }));
    assert.ok(!says({ ...exampleFrameMessage, pixels: -1 }));
    assert.ok(!says({ ...exampleFrameMessage, pixels: 1e9 }));
    assert.ok(!hears({ haven: "element", type: "leave", url: "https://evil.example" }));
    assert.ok(!hears({ ...exampleElementMessage, words: "prefilled" }));
    for (const wrong of [null, "ready", [], 7, { type: "ready" }]) {
      assert.ok(!says(wrong));
      assert.ok(!hears(wrong));
    }
  });

  it("carries a look within bounds alone", () => {
    const look = (more: object) => hears({ ...exampleElementMessage, ...more });
    assert.ok(!look({ lang: "<b>" }));
    assert.ok(!look({ theme: "red" }));
    assert.ok(!look({ headingLevel: 9 }));
    assert.ok(!look({ partner: "p".repeat(61) }));
    assert.ok(!look({ tokens: { "--x": "1", Y: "2" } }));
    assert.ok(!look({ tokens: { accent: "a".repeat(301) } }));
  });
});
