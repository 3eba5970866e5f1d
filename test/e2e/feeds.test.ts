/** Calendars as the programs that people really use write them, read to the last reply. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { openCircles } from "../../demo/backend/circles/open.js";
import { readOrganization } from "../../demo/backend/organization.js";
import type { Circle } from "../../src/contract/circle.js";
import { readAll, testNow } from "../support/calendars.js";
import { createEndpoint } from "../support/endpoint.js";
import { anyStore } from "../support/stores.js";

// MARKER stands in each of these files wherever something private can stand.
const feed = (name: string) => new URL(`../support/feeds/${name}.ics`, import.meta.url);
const organization = readOrganization(new URL("../../demo/data/config.json", import.meta.url));

interface Expected {
  /** Month, day, hour, status and title of the dates until mid January. */
  readonly dates: readonly string[];
  /** What stays out, or is not as written. */
  readonly told: readonly (readonly [line: number, why: RegExp])[];
}

const feeds: Readonly<Record<string, Expected>> = {
  google: {
    dates: [
      "11-24T18:30-05:00 scheduled Tuesday circle",
      "11-27T18:00-05:00 scheduled Last Friday",
      "12-03T18:00-05:00 scheduled First Thursday",
      "12-05T10:00-05:00 scheduled Saturday breathing",
      "12-08T19:00-05:00 scheduled Tuesday circle",
      "12-16T19:00-05:00 rescheduled Tuesday circle",
      "12-22T19:00-05:00 scheduled Tuesday circle",
      "12-25T18:00-05:00 scheduled Last Friday",
      "12-29T19:00-05:00 scheduled Tuesday circle",
      "01-05T19:00-05:00 scheduled Tuesday circle",
      "01-07T18:00-05:00 scheduled First Thursday",
      "01-12T19:00-05:00 scheduled Tuesday circle",
    ],
    told: [
      [128, /private/],
      [137, /attendees/],
      [147, /all day/],
    ],
  },
  nextcloud: {
    dates: [
      "11-30T12:00-05:00 scheduled Hablar en línea",
      "12-02T18:30-05:00 scheduled Círculo de duelo",
      "12-09T18:30-05:00 cancelled Círculo de duelo",
      "12-16T18:30-05:00 scheduled Círculo de duelo",
      "12-19T11:00-05:00 scheduled Círculo de duelo",
    ],
    told: [[77, /private/]],
  },
  "outlook-classic": {
    dates: [
      "12-10T19:00-05:00 movedOnline Parents and caregivers",
      "01-07T19:00-05:00 scheduled Parents and caregivers",
    ],
    told: [
      [88, /all day/],
      [99, /private/],
    ],
  },
  "outlook-published": {
    dates: [
      "11-27T10:00-05:00 unconfirmed Phone circle",
      "12-14T18:30-05:00 scheduled Second Monday",
      "01-12T18:30-05:00 rescheduled Second Monday",
    ],
    told: [
      [81, /by phone, and no number to join by was found/],
      [93, /private/],
    ],
  },
  icloud: {
    dates: [
      "11-29T15:00-05:00 scheduled Sèk gerizon",
      "12-04T10:00-05:00 scheduled Quiet hour",
      "12-13T15:00-05:00 scheduled Sèk gerizon",
      "12-27T15:00-05:00 scheduled Sèk gerizon",
    ],
    told: [
      [71, /no zone; read as America\/New_York/],
      [83, /all day/],
    ],
  },
  messy: {
    dates: [
      "11-24T18:00-05:00 scheduled Círculo de los martes",
      "11-26T18:00-05:00 scheduled El jueves",
      "12-08T18:00-05:00 scheduled Círculo de los martes",
    ],
    told: [
      [13, /“Langauge” is not a field that Haven knows.*did you mean “Language:”\?/],
      [18, /DTSTART cannot be read/],
      [25, /no line “Circle: yes”; one line looks like it/],
      [33, /never ends/],
    ],
  },
};

const until = { to: "2027-01-15T00:00:00Z" };
const inShort = ({ start, status, title }: Circle) =>
  `${start.slice(5, 16)}${start.slice(19)} ${status} ${title}`;

describe("a calendar", () => {
  for (const [name, { dates, told }] of Object.entries(feeds)) {
    it(`of ${name} is read as its program meant it, and each entry left out is told`, () => {
      const { circles, problems } = readAll(readFileSync(feed(name)), until);
      assert.deepEqual(circles.map(inShort), dates);
      assert.equal(problems.length, told.length, JSON.stringify(problems));
      for (const [index, [line, why]] of told.entries()) {
        assert.equal(problems[index]?.line, line);
        assert.match(problems[index]?.why ?? "", why);
      }
      assert.doesNotMatch(problems.map(({ why }) => why).join(), /marker/i);
    });

    it(`of ${name} gives nothing private away in any reply`, async () => {
      const db = await anyStore.open();
      const location = fileURLToPath(feed(name));
      const circles = openCircles({ location, dedicated: false }, organization, db);
      const { get } = createEndpoint(db, { now: testNow.toISOString() }, { circles });
      const list: { circles: Circle[] } = await (await get("/v1/circles")).json();
      assert.deepEqual(list.circles.slice(0, dates.length).map(inShort), dates);
      const own = list.circles
        .slice(0, dates.length)
        .flatMap(({ id }) => [`/circles/${id}`, `/circles/${id}.ics`, `/circles/${id}.ics?full=1`]);
      for (const path of ["/circles", "/circles.ics", "/circles.ics?full=1", ...own]) {
        const reply = await get(`/v1${path}`);
        assert.equal(reply.status, 200, path);
        assert.doesNotMatch(
          await reply.text(),
          /marker|zoom\.us|meet\.google|facetime\.apple/i,
          path,
        );
      }
      assert.doesNotMatch(
        JSON.stringify(await db.query("select * from published_date")),
        /marker/i,
      );
    });
  }
});

describe("what an entry says", () => {
  const circle = (name: string, title: string) => {
    const reading = readAll(readFileSync(feed(name)), until);
    const found = reading.circles.find((each) => each.title === title);
    assert.ok(found);
    return { ...found, withheld: reading.withheld.get(found.id) };
  };

  it("is read out of Google's HTML, and its wrapped link is the joining link", () => {
    const { summary, languages, audience, place, withheld } = circle("google", "Tuesday circle");
    assert.equal(summary, "Come as you are, “just as you are”. You may listen.");
    assert.deepEqual(
      languages.map(({ code }) => code),
      ["en", "es"],
    );
    assert.deepEqual(audience.codes, ["suicideLoss"]);
    assert.deepEqual(place, { visibility: "afterRsvp", areaLabel: "West Philadelphia" });
    assert.match(withheld?.joinUrl ?? "", /^https:\/\/us02web\.zoom\.us\/j\/85550142142/);
    assert.match(withheld?.address ?? "", /4500 Test Ave/);
  });

  it("loses Google Meet's block, which is kept for those who signed up", () => {
    const { summary, expect, modes, withheld } = circle("google", "Saturday breathing");
    assert.equal(summary, "Slow down together.");
    assert.equal(expect.text, undefined);
    assert.deepEqual(modes, ["online"]);
    assert.deepEqual(withheld, {
      joinUrl: "https://meet.google.com/mar-kerx-abc",
      dialIn: "+1 215-555-0161",
      passcode: "550161#",
    });
  });

  it("loses Teams' block, and is read past Outlook's empty lines", () => {
    const found = circle("outlook-classic", "Parents and caregivers");
    const later = readAll(readFileSync(feed("outlook-classic")), until).circles[1];
    assert.equal(found.statusNote, "Online this week.");
    assert.equal(later?.summary, "A circle for parents. Babies may cry here.");
    assert.equal(later.cost.note, "nobody is turned away");
    assert.equal(later.scheduleNote, "Every other Thursday");
    assert.equal(later.place?.visibility, "area");
  });

  it("is the second Monday in Outlook's words too, in its zone without a name", () => {
    const { scheduleNote, timeZone, rsvp } = circle("outlook-published", "Second Monday");
    assert.equal(scheduleNote, "Second Monday of the month");
    assert.equal(timeZone, "America/New_York");
    assert.equal(rsvp.mode, "talkFirst");
  });

  it("loses Apple's video call, with smart quotes around its answers", () => {
    const { summary, withheld } = circle("icloud", "Quiet hour");
    assert.equal(summary, "A quiet hour.");
    assert.match(withheld?.joinUrl ?? "", /^https:\/\/facetime\.apple\.com\/join/);
    const { supports, languages } = circle("icloud", "Sèk gerizon");
    assert.deepEqual(supports, [{ code: "childcare", value: "ask" }]);
    assert.equal(languages[0]?.code, "ht");
  });

  it("is a call in Nextcloud's own program, for those who signed up", () => {
    const { modes, withheld } = circle("nextcloud", "Hablar en línea");
    assert.deepEqual(modes, ["online"]);
    assert.equal(withheld?.joinUrl, "https://cloud.example.org/call/marker42");
  });

  it("is read in Spanish, with stars, quotes and colons as a phone types them", () => {
    const { languages, topics, place, audience, rsvp } = circle("messy", "Círculo de los martes");
    assert.deepEqual(
      languages.map(({ code, requestBy }) => `${code} ${requestBy ?? ""}`.trim()),
      ["es", "en", "ase 2026-11-19"],
    );
    assert.deepEqual(topics, ["grief"]);
    assert.equal(place?.areaLabel, "Olney");
    assert.equal(audience.ageMin, 18);
    assert.equal(rsvp.waitlist, true);
    assert.equal(rsvp.mode, "required");
    assert.equal(circle("messy", "El jueves").withheld?.passcode, "marker");
  });
});
