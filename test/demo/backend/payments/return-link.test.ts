/** The way back from a checkout carries the gift in the fragment, and leaves the page's own
 * address alone. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { returnLink } from "../../../../demo/backend/payments/return-link.js";
import { statusToken } from "../../../../demo/backend/payments/status-token.js";

const secret = Buffer.alloc(32, 7);
const id = "don_7Q4K2MXD9HTB";
const part = `haven-donation=${id}.${statusToken(secret, id)}`;
const link = (returnUrl: string | null, partner: string | null = null) =>
  returnLink({ id, returnUrl, locale: "es", partner }, secret, "https://api.example.org");

describe("the way back", () => {
  const page = "https://library.example.org/give";
  const cases: readonly (readonly [string, string])[] = [
    [page, `${page}#${part}`],
    [`${page}?a=1&b=2`, `${page}?a=1&b=2#${part}`],
    [`${page}#`, `${page}#${part}`],
    [`${page}#gifts`, `${page}#gifts&${part}`],
    [`${page}#a#b`, `${page}#a#b&${part}`],
    [`${page}#gifts&haven-donation=don_OLDOLDOLD.x`, `${page}#gifts&${part}`],
  ];
  for (const [from, to] of cases)
    it(`from ${from} keeps what is there`, () => assert.equal(link(from), to));

  it("to our own page names no gift, and the partner whose page it leads back to", () => {
    const thanks = "https://api.example.org/v1/donate/thanks?lang=es";
    assert.equal(link(null), thanks);
    assert.equal(link(null, "new-hope-church"), `${thanks}&partner=new-hope-church`);
  });
});
