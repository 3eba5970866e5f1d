/** What a gift is called on a receipt that others may read. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lineNames } from "../../../../demo/backend/payments/line-names.js";

describe("the names of a checkout's lines", () => {
  it("say neither the organization nor what the gift is for", () => {
    assert.deepEqual(lineNames({}, "en-US"), {
      gift: "Donation",
      fee: "Processing costs (your choice)",
      footer: undefined,
    });
    assert.equal(lineNames({}, "es").gift, "Donación");
    assert.equal(lineNames({}, "vi").gift, "Donation");
  });

  it("are the organization's own, in the donor's language where it wrote one", () => {
    const settings = {
      lineName: { en: "Gift", es: "Regalo", "zh-TW": "捐款" },
      feeName: { es: "C" },
    };
    assert.equal(lineNames(settings, "es-MX").gift, "Regalo");
    assert.equal(lineNames(settings, "ZH-tw").gift, "捐款");
    assert.equal(lineNames(settings, "ar").gift, "Gift");
    assert.equal(lineNames(settings, "en").fee, "C");
  });

  it("find no name in an object's own methods", () => {
    assert.equal(lineNames({}, "constructor").gift, "Donation");
  });
});
