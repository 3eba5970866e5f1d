/** The lines for a partner are what a page needs, whatever stands in a name, and tell a bystander
 * nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mailText, snippet, tagLines, widgets } from "../../../demo/inbox/snippet.js";

const parts = {
  kit: "https://api.example.org/kit/v1/haven.js",
  endpoint: "https://api.example.org/v1",
  partner: "west-philly-library",
  phone: "+1 215-555-0142",
};

describe("a snippet", () => {
  it("loads the kit once and has a tag for each widget", () => {
    const text = snippet(widgets, parts);
    assert.equal(
      text.match(/<script type="module" src="https:\/\/api[^"]*"><\/script>/g)?.length,
      1,
    );
    for (const tag of ["upcoming-circles", "get-support", "send-message", "donate-button"])
      assert.match(text, new RegExp(`<haven-${tag}\\n[^>]*>\\n[^<]*<a [^]*</haven-${tag}>`));
    assert.equal(text.match(/endpoint="https:\/\/api\.example\.org\/v1"/g)?.length, 4);
    assert.equal(text.match(/partner="west-philly-library"/g)?.length, 4);
    assert.equal(text.match(/min-height: 1000px"/g)?.length, 1);
    assert.equal(text.match(/min-height: max\(1480px, 3400px - 300vw\)"/g)?.length, 2);
  });

  it("has the phone inside, for a page without scripts", () => {
    const line = 'Call <a href="tel:+12155550142">+1 215-555-0142</a>.';
    assert.ok(tagLines("support", parts).includes(line));
    assert.ok(!tagLines("support", { ...parts, phone: undefined }).includes("<a"));
  });

  it("has a form inside the donate button that works without scripts (gift case 23)", () => {
    const gifts = { currency: "USD", monthly: true };
    const text = tagLines("donate", { ...parts, gifts });
    assert.ok(text.includes('<form method="post" action="https://api.example.org/v1/donate">'));
    for (const [name, value] of [
      ["partner", "west-philly-library"],
      ["currency", "USD"],
    ])
      assert.ok(text.includes(`<input type="hidden" name="${name}" value="${value}" />`));
    assert.match(text, /value="once">Give once<[^]*value="month">Give every month</);
    assert.doesNotMatch(text, /checked|<p>/);
    const single = tagLines("donate", { ...parts, gifts: { currency: "USD", monthly: false } });
    assert.doesNotMatch(single, /month/);
    assert.doesNotMatch(
      tagLines("donate", parts) + tagLines("message", { ...parts, gifts }),
      /<form/,
    );
  });

  it("stays a tag whatever it is made of", () => {
    const bad = { ...parts, endpoint: 'https://a.example.org/"><script>', phone: "<b>1&2" };
    const text = tagLines("support", bad);
    assert.ok(!text.includes("<script>") && !text.includes('/">'));
    assert.ok(text.includes("&lt;b>1&amp;2"));
  });

  it("goes by mail in words that say nothing of what it is for", () => {
    const mail = mailText(["circles"], parts, "Harbor of Hope");
    const [greeting = ""] = mail.split("<script");
    assert.doesNotMatch(greeting, /heal|grief|support|crisis|circle/i);
    assert.ok(mail.includes(snippet(["circles"], parts)));
  });
});
