/** A visitor whose browser runs no scripts, or whose page may hold none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

describe("a visitor without scripts", () => {
  for (const partner of ["plain", "library"])
    it(`reads the partner's words and a number to call (circles case 16, ${partner})`, async () => {
      const { page } = await demo.open(`${demo.server.partners}/${partner}/`, {
        javaScriptEnabled: false,
      });
      const list = page.locator("haven-upcoming-circles");
      assert.ok((await list.innerText()).includes("Call (215) 555-0142"));
      const call = list.getByRole("link", { name: "(215) 555-0142" });
      assert.ok(await call.isVisible());
      assert.equal(await call.getAttribute("href"), "tel:+12155550142");
    });

  it("has a feed that works and gives nothing away (circles case 16)", async () => {
    const { page } = await demo.open(`${demo.server.partners}/plain/`, {
      javaScriptEnabled: false,
    });
    const feed = page.getByRole("link", { name: "Keep the dates in your calendar" });
    assert.ok(await feed.isVisible());
    const address = new URL((await feed.getAttribute("href")) ?? "");
    const reply = await fetch(new URL(address.pathname + address.search, demo.server.endpoint));
    assert.equal(reply.status, 200);
    assert.ok(reply.headers.get("content-type")?.startsWith("text/calendar"));
    const text = await reply.text();
    assert.ok(text.startsWith("BEGIN:VCALENDAR"));
    assert.match(text, /SUMMARY:Appointment/);
    assert.doesNotMatch(text, /suicide/i);
  });
});
