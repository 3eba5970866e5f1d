/** Links: what may become one, and two hundred spellings of what may not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { isLocalHost, safeUrl } from "../../src/contract/url.js";
import { wireUrl } from "../../src/contract/wire-url.js";
import { z } from "../../src/contract/zod.js";

const schemes = [
  ..."javascript vbscript data blob file ftp about filesystem view-source ws wss intent".split(" "),
  ..."livescript mocha jar chrome resource feed res ms-its mhtml http geo webcal".split(" "),
];
const spellings: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:alert(1)`,
  (scheme) => `${scheme.toUpperCase()}:alert(1)`,
  (scheme) => `${scheme[0]?.toUpperCase()}${scheme.slice(1)}://host.example.org/%0aalert(1)`,
  (scheme) => ` ${scheme}:alert(1)`,
  (scheme) => `\u0001${scheme}:alert(1)`,
  (scheme) => `\u00A0${scheme}:alert(1)`,
  (scheme) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:alert(1)`,
  (scheme) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}:alert(1)`,
  (scheme) => `${scheme.slice(0, 2)}\r\n${scheme.slice(2)}:alert(1)`,
  (scheme) => `${scheme.slice(0, 2)}\0${scheme.slice(2)}:alert(1)`,
  (scheme) => `${scheme}\t:alert(1)`,
  (scheme) => `${scheme}&colon;alert(1)`,
  (scheme) => `${scheme}%3Aalert(1)`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:alert(1)`,
  (scheme) => `\uFEFF${scheme}:alert(1)`,
  (scheme) => `\u202E${scheme}:alert(1)`,
];
const hostile = [
  ...schemes.flatMap((scheme) => spellings.map((spell) => spell(scheme))),
  ..."//evil.example.org /path path ./path ?query #fragment https https: https:// :".split(" "),
  "http://evil.example.org/",
  "http://localhost.evil.example.org/",
  "http://127.0.0.1.evil.example.org/",
  "http://localhost@evil.example.org/",
  "https://user@host.example.org/",
  "https://user:secret@host.example.org/",
  "https://:secret@host.example.org/",
  "https://host.example.org/ with space",
  "https://host.example.org/\nheader",
  "https://ho\u0000st.example.org/",
  "https://host.example.org:99999/",
  "https://[::1/",
  "tel:+1 215 555 0142",
  "mailto:someone@example.org\r\nBcc: other@example.org",
  "",
];

describe("a link", () => {
  it(`is none in any of ${hostile.length} hostile spellings`, () => {
    assert.ok(new Set(hostile).size >= 200);
    for (const url of hostile) assert.equal(safeUrl(url), undefined, JSON.stringify(url));
  });

  it("is none when it is no text", () => {
    const trick = { toString: () => "https://host.example.org/" };
    for (const value of [undefined, null, 5, true, ["https://a.example.org/"], trick, Symbol("x")])
      assert.equal(safeUrl(value), undefined);
  });

  it("may lead to a page, a call, a text message or a letter", () => {
    for (const [typed, url] of [
      ["https://host.example.org/a?b#c", "https://host.example.org/a?b#c"],
      ["HTTPS://Host.example.org", "https://host.example.org/"],
      ["http://localhost:8787/v1", "http://localhost:8787/v1"],
      ["http://127.0.0.1:8787/", "http://127.0.0.1:8787/"],
      ["tel:+12155550142", "tel:+12155550142"],
      ["TEL:988", "tel:988"],
      ["sms:988?body=HOME", "sms:988?body=HOME"],
      ["mailto:hello@harbor.example.org", "mailto:hello@harbor.example.org"],
    ])
      assert.equal(safeUrl(typed), url);
  });

  it("never has another scheme, whatever is tried, and stays as it is when asked again", () => {
    const pieces = fc.constantFrom(
      ..."java script : / \\ @ https http tel data localhost a.example.org % # ? . é &#58;".split(
        " ",
      ),
      ..."\t\n\0 \u202E",
    );
    const urls = fc.oneof(
      fc.array(pieces).map((parts) => parts.join("")),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(urls, (typed) => {
        const url = safeUrl(typed);
        if (url === undefined) return;
        assert.match(url, /^(?:https:|tel:|sms:|mailto:|http:\/\/(?:localhost|127\.0\.0\.1)[:/])/);
        assert.equal(safeUrl(url), url);
        assert.match(url, /^[\x21-\x7E]+$/);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("plain http", () => {
  it("is for this machine only", () => {
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) assert.ok(isLocalHost(host));
    for (const host of ["localhost.example.org", "127.0.0.2", "0.0.0.0", "example.org", ""])
      assert.equal(isLocalHost(host), false);
  });
});

describe("a link in a reply", () => {
  it("is dropped when it may not be one, and the record stays", () => {
    const record = z.object({ name: z.string(), url: wireUrl });
    for (const url of ["vbscript:alert(1)", 5, null, undefined])
      assert.equal(record.parse({ name: "a", url }).url, undefined);
    assert.equal(record.parse({ name: "a" }).name, "a");
    assert.equal(
      record.parse({ name: "a", url: "https://a.example.org" }).url,
      "https://a.example.org/",
    );
  });
});
