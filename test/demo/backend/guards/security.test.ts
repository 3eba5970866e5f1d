/** Headers that every reply has, and those that a page may replace. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { secureHeaders } from "../../../../demo/backend/guards/security.js";

describe("a reply", () => {
  it("runs nothing, is framed by nobody, and is kept by nobody unless it says otherwise", () => {
    const plain = new Headers();
    secureHeaders(plain, false);
    assert.equal(
      plain.get("content-security-policy"),
      "default-src 'none'; frame-ancestors 'none'",
    );
    assert.equal(plain.get("cache-control"), "no-store");
    assert.equal(plain.get("x-content-type-options"), "nosniff");
    assert.equal(plain.get("referrer-policy"), "no-referrer");
    assert.equal(plain.get("strict-transport-security"), null);

    const page = new Headers({ "cache-control": "no-cache", "content-security-policy": "a" });
    secureHeaders(page, true);
    assert.equal(page.get("cache-control"), "no-cache");
    assert.equal(page.get("content-security-policy"), "a");
    assert.match(page.get("strict-transport-security") ?? "", /max-age=/);
  });
});
