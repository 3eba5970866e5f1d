/** A document is somebody's page until it says that it is the organisation's own. */
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { hosted, hostForms, isFramed } from "../../src/ui/hosted.js";

describe("a document", () => {
  afterEach(() => hostForms(undefined));

  it("is somebody's page unless it says otherwise", () => {
    assert.equal(hosted(), undefined);
    assert.equal(isFramed(), false);
  });

  it("has bar and crisis lines of its own when it is a whole page", () => {
    hostForms({ at: "page", truth: () => "Nobody else reads this." });
    assert.equal(hosted()?.at, "page");
    assert.equal(isFramed(), false);
  });

  it("leaves them to the element around it when it is a frame", () => {
    const nothing = () => undefined;
    hostForms({
      at: "frame",
      truth: () => "",
      leave: nothing,
      focused: nothing,
      closed: nothing,
      opens: nothing,
    });
    assert.equal(isFramed(), true);
  });
});
