/** A source in service: read again when it changes, kept when it fails. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { openCircles, seriesText } from "../../../../demo/backend/circles/open.js";
import { readOrganization } from "../../../../demo/backend/organization.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { calendar, entry, testNow } from "../../../support/calendars.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

const organization = readOrganization(
  new URL("../../../../demo/data/config.json", import.meta.url),
);
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

const life = [
  entry(["UID:a@example.org", "SUMMARY:MARKER dentist", "DESCRIPTION:MARKER", "LOCATION:MARKER"]),
  entry(["UID:b@example.org", "SUMMARY:MARKER", "CLASS:PRIVATE", "COMMENT:MARKER"]),
  entry(["UID:c@example.org", "SUMMARY:MARKER", "ATTENDEE;CN=MARKER:mailto:MARKER@example.org"]),
  entry(["UID:d@example.org", "SUMMARY:MARKER", "DTSTART;VALUE=DATE:20261124"]),
];
const attended = [
  "ORGANIZER;CN=MARKER:mailto:MARKER@example.org",
  "LOCATION:MARKER House\\, 5 MARKER St\\, Philadelphia",
  "X-GOOGLE-CONFERENCE:https://meet.google.com/MARKER",
  "URL:https://MARKER.example.org/",
  "COMMENT:MARKER",
  "DESCRIPTION:Come.\\nJoin Zoom Meeting\\nhttps://zoom.us/j/MARKER\\nPasscode: MARKER\\nCircle: yes" +
    "\\nArea: West\\nNote: now at https://zoom.us/j/MARKER\\nAdress: 5 MARKER St",
];

describe("a calendar full of private matters", () => {
  it("shows none of them in any reply", async () => {
    const folder = mkdtempSync(join(tmpdir(), "haven-private-"));
    const location = join(folder, "circles.ics");
    writeFileSync(location, calendar([...life, entry(attended)]));
    const store = anyStore;
    const db = await store.open();
    const circles = openCircles({ location, dedicated: false }, organization, db);
    const { get } = createEndpoint(db, { now: testNow.toISOString() }, { circles });
    const list: { circles: { id: string; title: string }[] } = await (
      await get("/v1/circles")
    ).json();
    assert.deepEqual(
      list.circles.map(({ title }) => title),
      ["Evening circle"],
    );
    const id = list.circles[0]?.id ?? "";
    const paths = ["/circles", `/circles/${id}`, `/circles/${id}.ics`, `/circles/${id}.ics?full=1`];
    for (const path of [...paths, "/circles.ics", "/circles.ics?full=1", "/config"]) {
      const reply = await get(`/v1${path}`);
      assert.equal(reply.status, 200, path);
      assert.doesNotMatch(await reply.text(), /MARKER/i, path);
    }
    const rows = await db.query("select * from published_date");
    assert.equal(rows.length, 1);
    assert.doesNotMatch(JSON.stringify(rows), /MARKER/i);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe("a source", () => {
  let folder = "";
  let location = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "haven-circles-"));
    location = join(folder, "circles.ics");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const source = (dedicated = false) => openCircles({ location, dedicated }, organization);
  const save = (...entries: readonly string[]) => writeFileSync(location, calendar(entries));

  it("is read, with the defaults beside it", async () => {
    save(entry());
    writeFileSync(join(folder, "series.json"), '{"series":[{"fields":{"Cost":"free"}}]}');
    const { circles } = await source().read(testNow);
    assert.equal(circles[0]?.cost.kind, "free");
  });

  it("may be JSON, and may be dedicated", async () => {
    writeFileSync(location, "[]");
    assert.deepEqual((await source().read(testNow)).circles, []);
    save(entry(["DESCRIPTION:Come"]));
    assert.equal((await source(true).read(testNow)).circles.length, 1);
  });

  it("is read again when the file or the defaults change", async () => {
    save(entry());
    const own = source();
    await own.read(testNow);
    save(entry(), entry(["UID:two@example.org", "SUMMARY:Another one"]));
    assert.equal((await own.read(testNow)).circles.length, 2);
    writeFileSync(join(folder, "series.json"), '{"series":[{"fields":{"Cost":"free"}}]}');
    assert.equal((await own.read(testNow)).circles[0]?.cost.kind, "free");
  });

  it("loses a date a day after it is over, though nothing changed", async () => {
    save(entry());
    const own = source();
    assert.equal((await own.read(testNow)).circles.length, 1);
    assert.equal((await own.read(later(48 * 60))).circles.length, 1, "those who subscribed see it");
    assert.equal((await own.read(later(73 * 60))).circles.length, 0);
  });

  it("keeps a cancelled date for 7 days after it", async () => {
    save(entry(["STATUS:CANCELLED"]));
    const own = source();
    assert.equal((await own.read(later(3 * 24 * 60))).circles.length, 1);
    assert.equal((await own.read(later(9 * 24 * 60))).circles.length, 0);
  });

  for (const [what, spoil] of [
    ["is gone", () => rmSync(location)],
    ["is half written", () => writeFileSync(location, calendar([entry()]).subarray(0, 200))],
    ["is no calendar", () => writeFileSync(location, "<html>sign in</html>")],
  ] as const)
    it(`keeps its last good copy when the file ${what}, and says so`, async () => {
      save(entry(), entry(["UID:two@example.org", "SUMMARY:Another one"]));
      const own = source();
      await own.read(testNow);
      spoil();
      const { circles, problems } = await own.read(later(1));
      assert.equal(circles.length, 2);
      assert.match(problems[0]?.why ?? "", /last good copy/);
    });

  it("keeps its last good copy when its JSON breaks", async () => {
    writeFileSync(location, JSON.stringify([exampleCircle]));
    const own = source();
    const at = new Date("2026-11-24T12:00:00Z");
    const { circles } = await own.read(at);
    assert.equal(circles.length, 1);
    writeFileSync(location, '[{"id": "aaaa');
    assert.equal((await own.read(at)).circles.length, 1);
  });

  it("says once that it fails, and once that it is read again", async () => {
    const said: string[] = [];
    const own = openCircles({ location, dedicated: false }, organization, undefined, (sentence) =>
      said.push(sentence),
    );
    save(entry());
    await own.read(testNow);
    writeFileSync(location, "<html>sign in</html>");
    for (const minutes of [1, 2, 3]) await own.read(later(minutes));
    save(entry());
    for (const minutes of [4, 5]) await own.read(later(minutes));
    assert.equal(said.length, 2);
    assert.match(said[0] ?? "", /cannot be read/);
    assert.match(said[1] ?? "", /read again/);
  });

  it("shows after a new start what was published last, as of then, while its host is down", async () => {
    const db = await anyStore.open();
    const place = { location, dedicated: false };
    const places = "DESCRIPTION:Circle: yes\\nSeats: 12\\nAddress: after sign-up";
    const two = ["UID:two@example.org", "SUMMARY:Another", places, "LOCATION:5 MARKER St\\, Here"];
    save(entry(["RRULE:FREQ=WEEKLY;COUNT=2"]), entry(two));
    const quiet = () => {};
    const first = await openCircles(place, organization, db, quiet).read(testNow);
    rmSync(location);
    const anew = openCircles(place, organization, db, quiet);
    const { circles, asOf, withheld, problems } = await anew.read(later(60));
    assert.deepEqual(circles, first.circles);
    assert.equal(asOf?.getTime(), testNow.getTime());
    // How many places there are is known, so that nothing is oversold; where it is, is not kept.
    const another = circles.find(({ title }) => title === "Another")?.id ?? "";
    const known = withheld?.get(another);
    assert.equal(known?.capacity?.inPerson, 12);
    assert.deepEqual(Object.keys(known ?? {}), ["capacity"]);
    assert.equal(problems.length, 1);
    const { get } = createEndpoint(db, { now: later(60).toISOString() }, { circles: anew });
    const list: { generatedAt: string; circles: unknown[] } = await (
      await get("/v1/circles")
    ).json();
    assert.equal(list.circles.length, 3);
    assert.equal(list.generatedAt, testNow.toISOString());
  });

  it("on the web has its defaults beside the organisation's own file", async () => {
    const config = join(folder, "organization.json");
    writeFileSync(join(folder, "series.json"), '{"series":[]}');
    const web = { location: "https://calendar.example.org/a.ics", config };
    assert.equal((await seriesText(web)).text, '{"series":[]}');
    assert.equal((await seriesText({ location: web.location })).text, undefined);
  });

  it("that was never there is said to be unreadable", async () => {
    await assert.rejects(source().read(testNow), { name: "Unreadable" });
  });
});
