/** Entries and feed as the reference backend serves them, read by two calendar programs. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { readers } from "../../../support/calendar-readers.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

const rude = `Círculo, "${"👨‍👩‍👧‍👦"}"; back\\slash, новый\nline: ${"愈".repeat(90)}`;
const longTitle = [...rude].slice(0, 120).join("");
const day = 86_400_000;

/** Start, end and zone: an ordinary evening, each side of a clock change, a zone of no table. */
const times = [
  ["2027-01-07T18:30:00-05:00", "2027-01-07T20:00:00-05:00", "America/New_York"],
  ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00", "America/New_York"],
  ["2027-03-14T02:30:00-05:00", "2027-03-14T04:00:00-04:00", "America/New_York"],
  ["2027-03-14T01:30:00-05:00", "2027-03-14T03:30:00-04:00", "America/New_York"],
  ["2026-10-25T00:30:00+01:00", "2026-10-25T02:30:00+00:00", "Europe/London"],
  ["2026-12-01T18:30:00+05:30", "2026-12-01T19:30:00+05:30", "Asia/Kolkata"],
] as const;
const season = times.map(([start, end, timeZone], index) => ({
  ...exampleCircle,
  id: `clockcircle${index}`,
  uid: `uid-${index}`,
  title: longTitle,
  start,
  end,
  timeZone,
}));
const meant = new Map(
  season.map(({ start, end }) => [new Date(start).toISOString(), new Date(end).toISOString()]),
);

describe("calendar entries over the wire", () => {
  let db: Db;
  before(async () => {
    db = await anyStore.open();
  });
  const at = (circles: readonly object[], now = "2026-10-25T01:00:00Z") =>
    createEndpoint(db, { now, circles });
  const text = async (circles: readonly object[], path: string, now?: string) =>
    (await at(circles, now).get(`/v1${path}`)).text();

  for (const [name, read] of readers)
    for (const timeZone of ["UTC", "America/Los_Angeles", "Asia/Kolkata"])
      it(`are read by ${name} in ${timeZone} exactly, one by one and as a feed, in skipped and repeated hours too (circles case 18)`, async () => {
        const feed = read(await text(season, "/circles.ics?full=1"), timeZone);
        assert.equal(feed.length, season.length);
        for (const { summary, start, end } of feed) {
          assert.equal(summary, longTitle);
          assert.equal(end, meant.get(start), start);
        }
        const single = await text(season, "/circles/clockcircle0.ics?full=1");
        for (const line of single.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
        const [entry] = read(single, timeZone);
        assert.equal(entry?.summary, longTitle);
        assert.equal(entry?.start, "2027-01-07T23:30:00.000Z");
        const discreet = read(await text(season, "/circles.ics"), timeZone);
        assert.ok(discreet.every(({ summary }) => summary === "Appointment"));
        assert.ok(discreet.every(({ description, location }) => !description && !location));
      });

  it("hold an address that is told after signing up nowhere, full or not (circles case 10)", async () => {
    const hidden = {
      ...season[0],
      place: {
        visibility: "afterRsvp",
        areaLabel: "West Philadelphia",
        name: "Room Nine",
        address: "555 Example Street",
        meetingPoint: "Blue door",
      },
      online: { reveal: "public", joinUrl: "https://meet.example.org/secret" },
    };
    for (const path of ["/circles.ics", "/circles/clockcircle0.ics"])
      for (const query of ["", "?full=1"]) {
        const ics = await text([hidden], path + query);
        assert.match(ics, /BEGIN:VEVENT/);
        assert.doesNotMatch(ics.replaceAll("\r\n ", ""), /555|Room Nine|Blue door|meet\.example/);
        assert.equal(ics.includes("West Philadelphia"), query !== "");
      }
  });

  it("are discreet when the parameter is missing, and never full for any other value", async () => {
    for (const path of ["/circles.ics", "/circles/clockcircle0.ics"]) {
      const ics = await text(season, path);
      assert.match(ics, /SUMMARY:Appointment\r\nCLASS:PRIVATE/);
      for (const query of ["", "?full=", "?full=0", "?full=true"])
        assert.doesNotMatch(
          await text(season, path + query),
          /Círculo|DESCRIPTION|LOCATION|suicide/,
        );
    }
  });

  it("are in the feed from a day ago to 180 days ahead, named and refreshed neutrally", async () => {
    const now = "2026-11-24T15:00:00Z";
    const on = (days: number) => {
      const start = new Date(Date.parse(now) + days * day);
      const end = new Date(start.getTime() + 3_600_000);
      const id = `feedcircle${String(days).replace(/\D/g, "m")}`;
      return { ...exampleCircle, id, start: start.toISOString(), end: end.toISOString() };
    };
    const ics = await text([-2, -1, 0, 179, 181].map(on), "/circles.ics?lang=es", now);
    assert.equal(ics.split("BEGIN:VEVENT").length - 1, 3);
    assert.match(ics, /NAME:Citas\r\nX-WR-CALNAME:Citas\r\n/);
    assert.match(ics, /REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n/);
    const off = [{ ...on(1), status: "cancelled", neutralTitle: undefined }];
    assert.match(await text(off, "/circles.ics?lang=es", now), /SUMMARY:Cancelado: Cita\r\n/);
  });
});
