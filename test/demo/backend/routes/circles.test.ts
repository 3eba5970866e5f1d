/** Circles over the wire: what may travel, in order, in time, and as calendar entries that give
 * nothing away. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { Circle, CirclesReply } from "../../../../src/contract/circle.js";
import { readList } from "../../../../src/contract/list.js";
import { z } from "../../../../src/contract/zod.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
/** A circle so many days from now, at half past six in the evening of Philadelphia. */
const circle = (days: number, change: object = {}) => {
  const date = new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    ...exampleCircle,
    id: `testcircle${days < 0 ? "m" : ""}${Math.abs(days)}`,
    start: `${date}T18:30:00-05:00`,
    end: `${date}T20:00:00-05:00`,
    ...change,
  };
};
const secretPlace = {
  visibility: "afterRsvp",
  areaLabel: "West Philadelphia",
  name: "Room Nine",
  address: "555 Example Street",
  geo: { latitude: 39.9, longitude: -75.2 },
  meetingPoint: "Blue door",
  transit: "Trolley 99",
  parking: "Yard",
  entry: { guard: "no" },
};

describe("circles", () => {
  let db: Db;
  before(async () => {
    db = await anyStore.open();
  });
  const at = (circles: readonly object[]) => createEndpoint(db, { now, circles });
  async function list(circles: readonly object[], query = "") {
    const reply = await at(circles).get(`/v1/circles${query}`);
    const { circles: records, ...rest } = z.parse(CirclesReply, await reply.json());
    const items = readList(Circle, records);
    assert.equal(items.length, records.length);
    return { ...rest, items, ids: items.map(({ id }) => id) };
  }

  it("come in order of time, from those not ended yet to 120 days ahead", async () => {
    const { generatedAt, ids, truncated } = await list(
      [circle(119), circle(3), circle(-1), circle(0), circle(121)].concat(
        circle(2, { id: "cancelled2", status: "cancelled" }),
      ),
    );
    assert.deepEqual(ids, ["testcircle0", "cancelled2", "testcircle3", "testcircle119"]);
    assert.equal(generatedAt, "2026-11-24T15:00:00.000Z");
    assert.equal(truncated, false);
  });

  it("are 300 at most, and say that there are more", async () => {
    const many = Array.from({ length: 301 }, (_, n) => circle(1, { id: `manycircle${n}` }));
    const { ids, truncated } = await list(many);
    assert.deepEqual([ids.length, truncated], [300, true]);
  });

  it("say of a place and a link only what their visibility allows", async () => {
    const online = { reveal: "afterRsvp", joinUrl: "https://meet.example.org/secret" };
    const hidden = [
      circle(1, { place: secretPlace, online }),
      circle(2, { place: { ...secretPlace, visibility: "ask" } }),
      circle(3, { place: { ...secretPlace, visibility: "area" } }),
    ];
    const shown = circle(4, {
      place: { ...secretPlace, visibility: "public", address: "1 Open Street", name: "Hall" },
      online: { reveal: "public", joinUrl: "https://meet.example.org/open" },
    });
    const endpoint = at(hidden);
    const paths = ["/circles", ...[1, 2, 3].map((day) => `/circles/testcircle${day}`)];
    paths.push(...[1, 2, 3].map((day) => `/circles/testcircle${day}.ics?full=1`));
    for (const path of [...paths, "/circles.ics?full=1"]) {
      const text = await (await endpoint.get(`/v1${path}`)).text();
      assert.match(text, /West Philadelphia/);
      assert.doesNotMatch(
        text,
        /555 Example|Room Nine|Blue door|39\.9|Trolley|Yard|meet\.example/i,
      );
    }
    const { items } = await list([shown]);
    assert.equal(items[0]?.place?.address, "1 Open Street");
    assert.equal(items[0]?.online?.joinUrl, "https://meet.example.org/open");
  });

  it("of a partner's own list are on that partner's page alone", async () => {
    const own = circle(1, { privacy: { listing: "partners" }, partners: ["riverside-school"] });
    const all = [own, circle(2)];
    assert.deepEqual((await list(all)).ids, ["testcircle2"]);
    assert.deepEqual((await list(all, "?partner=west-philly-library")).ids, ["testcircle2"]);
    assert.deepEqual((await list(all, "?partner=riverside-school")).ids, [
      "testcircle1",
      "testcircle2",
    ]);
    const feed = async (query: string) => (await at(all).get(`/v1/circles.ics${query}`)).text();
    assert.equal((await feed("")).split("BEGIN:VEVENT").length - 1, 1);
    assert.equal((await feed("?partner=riverside-school")).split("BEGIN:VEVENT").length - 1, 2);
  });

  it("are one identical reply for every language", async () => {
    const endpoint = at([circle(1)]);
    const tags = await Promise.all(
      ["", "?lang=es", "?lang=vi&partner=west-philly-library"].map(async (query) =>
        (await endpoint.get(`/v1/circles${query}`)).headers.get("etag"),
      ),
    );
    assert.equal(new Set(tags).size, 1);
    const again = await endpoint.get("/v1/circles", { "if-none-match": tags[0] ?? "" });
    assert.equal(again.status, 304);
  });

  it("are 200 also when cancelled, 404 when unknown, 410 when they were there once", async () => {
    const gone = circle(5, { id: "gonecircle" });
    const { get } = at([gone, circle(1, { status: "cancelled", statusNote: "Snow" })]);
    const found = await get("/v1/circles/testcircle1");
    assert.equal((await found.json()).statusNote, "Snow");
    assert.equal(found.headers.get("cache-control"), "no-store");
    const later = at([circle(1)]);
    assert.equal((await later.get("/v1/circles/gonecircle")).status, 410);
    assert.equal((await later.get("/v1/circles/gonecircle.ics")).status, 410);
    assert.equal((await later.get("/v1/circles/nevercircle")).status, 404);
  });

  it("become entries in the visitor's language, discreet unless asked otherwise", async () => {
    const { get } = at([circle(1, { neutralTitle: undefined })]);
    const entry = await get("/v1/circles/testcircle1.ics?lang=es");
    assert.equal(entry.headers.get("content-type"), "text/calendar; charset=utf-8");
    assert.match(entry.headers.get("content-disposition") ?? "", /filename="event\.ics"/);
    const text = await entry.text();
    assert.match(text, /SUMMARY:Cita\r\n/);
    assert.match(text, /CLASS:PRIVATE/);
    assert.doesNotMatch(text, /suicide|LOCATION|DESCRIPTION/i);
    const full = await (await get("/v1/circles/testcircle1.ics?full=1")).text();
    assert.match(full, /SUMMARY:Circle after suicide loss/);
  });

  it("stay in the feed for seven days after they were cancelled", async () => {
    const feed = async (days: number) =>
      await (await at([circle(days, { status: "cancelled" })]).get("/v1/circles.ics")).text();
    assert.match(await feed(-5), /STATUS:CANCELLED/);
    assert.doesNotMatch(await feed(-9), /VEVENT/);
  });
});
