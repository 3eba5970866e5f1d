/** What another company's calendar is handed, to the letter. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  googleFeedUrl,
  googleUrl,
  outlookUrl,
  webcalUrl,
} from "../../../src/widgets/upcoming-circles/calendar-links.js";

const handed = {
  title: "Appointment & more + 1",
  startMs: Date.parse("2026-11-24T18:30:00-05:00"),
  endMs: Date.parse("2026-11-24T20:00:00-05:00"),
  timeZone: "America/New_York",
};

describe("a link to another company's calendar", () => {
  it("hands Google the title, UTC and the zone to show it in, and nothing else", () => {
    const url = new URL(googleUrl(handed));
    assert.equal(url.origin + url.pathname, "https://calendar.google.com/calendar/render");
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      action: "TEMPLATE",
      text: handed.title,
      dates: "20261124T233000Z/20261125T010000Z",
      ctz: "America/New_York",
    });
  });

  it("hands Outlook.com and Microsoft 365 the title and instants with Z, and nothing else", () => {
    for (const site of ["live", "office"] as const) {
      const url = new URL(outlookUrl(handed, site));
      assert.equal(url.host, `outlook.${site}.com`);
      assert.deepEqual(Object.fromEntries(url.searchParams), {
        path: "/calendar/action/compose",
        rru: "addevent",
        subject: handed.title,
        startdt: "2026-11-24T23:30:00Z",
        enddt: "2026-11-25T01:00:00Z",
      });
    }
  });

  it("writes a space as %20, since Outlook shows a plus as it stands", () => {
    assert.match(outlookUrl(handed, "live"), /subject=Appointment%20%26%20more%20%2B%201/);
  });

  it("carries a place only when there is one to carry", () => {
    const with_ = { ...handed, location: "West Philadelphia" };
    assert.equal(new URL(googleUrl(with_)).searchParams.get("location"), "West Philadelphia");
    assert.equal(
      new URL(outlookUrl(with_, "live")).searchParams.get("location"),
      "West Philadelphia",
    );
  });
});

describe("the address of a feed", () => {
  it("becomes webcal: for the device, and a question for Google", () => {
    const feed = "https://api.example.org/v1/circles.ics?lang=es";
    assert.equal(webcalUrl(feed), "webcal://api.example.org/v1/circles.ics?lang=es");
    const google = new URL(googleFeedUrl(feed) ?? "");
    assert.equal(google.searchParams.get("cid"), webcalUrl(feed));
    assert.equal(google.host, "calendar.google.com");
  });

  it("is none for an address that may not be a link", () => {
    for (const feed of [undefined, "javascript:alert(1)", "http://api.example.org/circles.ics"]) {
      assert.equal(webcalUrl(feed), undefined);
      assert.equal(googleFeedUrl(feed), undefined);
    }
  });
});
