/** Addresses of the hosted pages. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { framePage } from "../../src/client/frame.js";
import { exampleConfig } from "../../src/contract/config-example.js";
import { Config } from "../../src/contract/config.js";

const config = (frameUrl?: string, partner?: { id: string; name: string }) =>
  Config.parse({ ...exampleConfig, partner, support: { ...exampleConfig.support, frameUrl } });

describe("the address of a hosted page", () => {
  it("names the form, the partner and the language", () => {
    const read = config("https://forms.example.net/v1/", { id: "library", name: "Library" });
    assert.equal(
      framePage(read, "get-support", "es"),
      "https://forms.example.net/v1/frame/get-support?partner=library&lang=es",
    );
  });

  it("names no partner on the page that says who can see what", () => {
    const read = config("https://forms.example.net/v1", { id: "library", name: "Library" });
    const address = framePage(read, "privacy", "en");
    assert.equal(address, "https://forms.example.net/v1/frame/privacy?lang=en");
  });

  it("is none where the organisation has no such pages, or names none that could be asked", () => {
    for (const wrong of [undefined, "http://forms.example.net/v1", "tel:988", "javascript:1"])
      assert.equal(framePage(config(wrong), "get-support", "en"), undefined, wrong);
  });
});
