/** What a person types for a partner is read as it was meant, or said to be wrong in words. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WishedPartner } from "../../../demo/backend/partners.js";
import { idFrom, readPartner } from "../../../demo/inbox/partner-form.js";

const read = (fields: Record<string, string>) => readPartner((name) => fields[name] ?? "");
const library = { name: "West Philly Library", id: "", origins: "" };

describe("a partner's form", () => {
  it("makes the short name from the name, and takes pasted pages for their origins", () => {
    const origins =
      "https://Library.example.org/connect?a=1\nlibrary.example.org, https://shop.example.org:8443/x\n\nhttp://localhost:8788/a";
    const made = read({ ...library, origins });
    assert.ok("wish" in made);
    assert.deepEqual(made.wish, {
      id: "west-philly-library",
      name: "West Philly Library",
      origins: [
        "https://library.example.org",
        "https://shop.example.org:8443",
        "http://localhost:8788",
      ],
    });
    assert.ok(WishedPartner.safeParse(made.wish).success, "the server takes it");
  });

  const wrong: readonly (readonly [Record<string, string>, string, RegExp])[] = [
    [{ name: "  " }, "name", /name/],
    [{ name: "图书馆" }, "id", /plain letters/],
    [{ id: "West Library" }, "id", /Small letters/],
    [{ id: "-west" }, "id", /Small letters/],
    [{ origins: "https://*.example.org" }, "origins", /star/],
    [{ origins: "http://library.example.org" }, "origins", /https:/],
    [{ origins: "library" }, "origins", /no address/],
    [{ origins: "javascript:alert(1)" }, "origins", /no address/],
    [{ origins: "https://me:word@library.example.org@" }, "origins", /no address/],
    [
      { origins: Array.from({ length: 21 }, (_, n) => `a${n}.example.org`).join("\n") },
      "origins",
      /20/,
    ],
  ];
  for (const [change, at, words] of wrong)
    it(`says what is wrong with ${JSON.stringify(change).slice(0, 60)}`, () => {
      const made = read({ ...library, ...change });
      assert.ok("problem" in made, JSON.stringify(made));
      assert.equal(made.problem.at, at);
      assert.match(made.problem.text, words);
    });
});

describe("a short name", () => {
  it("is plain, and never too long or cut to a dash", () => {
    assert.equal(idFrom("Clínica del Sur"), "clinica-del-sur");
    assert.equal(idFrom(" St. Mary’s — Center "), "st-mary-s-center");
    const long = idFrom(`${"a".repeat(59)} b`);
    assert.equal(long, "a".repeat(59));
  });
});
