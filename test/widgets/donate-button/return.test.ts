/** What a checkout's fragment leaves behind: the gift is cut out, and all else is the
 * page's own. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readReturn } from "../../../src/widgets/donate-button/return.js";

const id = "don_7Q4K2MXD9HTB";
const statusToken = "dGhpcyBpcyBhbiBleGFtcGxlIHRva2Vu";
const named = `haven-donation=${id}.${statusToken}`;

describe("the fragment of a return", () => {
  const table = [
    [`#${named}`, ""],
    [`#give&${named}`, "#give"],
    [`#${named}&b=2`, "#b=2"],
    [`#a=1&${named}&b=2`, "#a=1&b=2"],
    [`#/route?x=1&${named}`, "#/route?x=1"],
    [`#a=%20é&${named}`, "#a=%20é"],
  ] as const;
  for (const [hash, rest] of table)
    it(`"${hash.replace(named, "…")}" leaves "${rest}"`, () => {
      assert.deepEqual(readReturn(hash), { key: { id, statusToken }, element: 0, rest });
    });

  const numbered = [
    [`#haven-element=1&${named}`, 1, ""],
    [`#part=2&haven-element=12&${named}`, 12, "#part=2"],
    [`#haven-element=1&${named}&b=2`, 1, "#b=2"],
    [`#haven-element=x&${named}`, 0, "#haven-element=x"],
  ] as const;
  for (const [hash, element, rest] of numbered)
    it(`"${hash.replace(named, "…")}" is for element ${element}, and leaves "${rest}"`, () => {
      assert.deepEqual(readReturn(hash), { key: { id, statusToken }, element, rest });
    });

  const foreign = [
    "",
    "#",
    "#give",
    "#haven-donation",
    "#haven-donation=",
    "#haven-donation=short.short",
    `#haven-donation=${id}`,
    `#x-haven-donation=${id}.${statusToken}`,
    `#haven-donation=${id}.${statusToken}%20`,
    `#haven-donation=../../x.${statusToken}`,
    `#xhaven-donation=${id}.${statusToken}`,
  ];
  for (const hash of foreign)
    it(`"${hash.slice(0, 40)}" is not ours`, () => assert.equal(readReturn(hash), undefined));

  it("is the page's own again, whatever it was", () => {
    const part = fc.string({ unit: "grapheme-ascii", maxLength: 12 }).filter((text) => text !== "");
    const own = fc.array(
      part.filter((text) => !/[&#]/.test(text) && !text.includes("haven-donation")),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(own, fc.nat(4), (parts, at) => {
        const index = at % (parts.length + 1);
        const hash = `#${[...parts.slice(0, index), named, ...parts.slice(index)].join("&")}`;
        const rest = parts.join("&");
        assert.deepEqual(readReturn(hash), {
          key: { id, statusToken },
          element: 0,
          rest: rest === "" ? "" : `#${rest}`,
        });
      }),
    );
  });
});
