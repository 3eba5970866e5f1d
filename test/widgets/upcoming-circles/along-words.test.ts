/** Words that leave the page with a person: neutral, with an address that says nothing of them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle } from "../../../src/contract/circle.js";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { circleLink, sharedText } from "../../../src/widgets/upcoming-circles/along-words.js";
import { occurrencesOf } from "../../../src/widgets/upcoming-circles/model.js";

const circle = Circle.parse(exampleCircle);
const [occurrence] = occurrencesOf(
  { circles: [circle], generatedAt: circle.updated, truncated: false },
  0,
);
const url = "https://library.example.org/help#haven-circle=k7q2m4xd9htb5wne";

describe("shared words", () => {
  it("are a date, a time, a zone and a link, neutral unless names are wanted", () => {
    if (!occurrence) return assert.fail();
    assert.equal(
      sharedText(occurrence, { lang: "en", hasNames: false, url }),
      `Appointment: Tuesday, November 24, 2026, 6:30 PM to 8:00 PM, Eastern time.\n${url}`,
    );
    const named = sharedText(occurrence, { lang: "en", hasNames: true, url: undefined });
    assert.match(named, /^Circle after suicide loss: Tuesday.*Eastern time\.$/);
  });
});

describe("the link to a date", () => {
  const link = (href: string, canonical?: string) =>
    circleLink("k7q2m4xd9htb5wne", { href, canonical });

  it("is the page without its query and fragment, which may say who reads it", () => {
    assert.equal(link("https://library.example.org/help?name=Test+Person&utm_id=7#top"), url);
  });

  it("keeps the query of the page's own canonical address, by which some sites find the page", () => {
    assert.equal(
      link("https://x.example.org/?page_id=7&who=me", "https://x.example.org/?page_id=7"),
      "https://x.example.org/?page_id=7#haven-circle=k7q2m4xd9htb5wne",
    );
    for (const other of ["https://y.example.org/?a=1", "https://x.example.org/b?a=1", "//["])
      assert.equal(
        link("https://x.example.org/", other),
        "https://x.example.org/#haven-circle=k7q2m4xd9htb5wne",
      );
  });

  it("is none where the page has no address to send on", () => {
    for (const href of ["about:srcdoc", "blob:https://x.example.org/1", "file:///tmp/x.html", ""])
      assert.equal(link(href), undefined);
  });
});
