/** Whether a page lies in a sandbox that no way out can leave, as far as a page can know. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isShutIn } from "../../src/ui/shut-in.js";

type Page = Parameters<typeof isShutIn>[0];

/** A page in frames, the outermost first: the tokens of each, or a stranger's, which is unseen. */
function pageIn(frames: readonly (string | null | "stranger")[], origin = "https://a.example") {
  const top: Record<string, unknown> = { origin, frameElement: null };
  Object.assign(top, { top, parent: top });
  let at = top;
  for (const tokens of frames) {
    const inner: Record<string, unknown> = { origin, top, parent: at };
    if (tokens === "stranger") inner["frameElement"] = null;
    else inner["frameElement"] = { getAttribute: () => tokens };
    at = inner;
  }
  return at as unknown as Page; // as much of a window as is asked of it
}

describe("a page", () => {
  it("that is no frame is not shut in", () => {
    assert.equal(isShutIn(pageIn([])), false);
  });

  it("in a frame without a sandbox, or in one that lets it go, is not shut in", () => {
    for (const tokens of [
      null,
      "allow-scripts allow-top-navigation",
      "allow-top-navigation-by-user-activation allow-scripts",
    ])
      assert.equal(isShutIn(pageIn([tokens])), false, String(tokens));
  });

  it("is shut in by any sandbox around it that keeps the top page", () => {
    for (const frames of [
      [""],
      ["allow-scripts allow-same-origin allow-popups"],
      ["allow-top-navigation-to-custom-protocols"],
      ["allow-scripts", null],
    ])
      assert.equal(isShutIn(pageIn(frames)), true, frames.join());
  });

  it("is shut in where its origin was taken away", () => {
    assert.equal(isShutIn(pageIn(["stranger"], "null")), true);
  });

  it("in a stranger's frame cannot know, and is not called shut in", () => {
    assert.equal(isShutIn(pageIn(["stranger"])), false);
  });

  it("does not break where a browser refuses to say what is around it", () => {
    const page = pageIn([null]) as unknown as Record<string, unknown>;
    Object.defineProperty(page, "frameElement", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    assert.equal(isShutIn(page as unknown as Page), false);
  });
});
