/** The demonstration's season: never empty, every kind of date in it, nothing private out of it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { calendar, entry, readAll } from "../../../support/calendars.js";

const file = (name: string) =>
  readFileSync(new URL(`../../../../demo/data/${name}`, import.meta.url));
const bytes = file("circles.ics");
const series = file("series.json").toString();
const on = (now: Date) => readAll(bytes, { now, series });
const days = fc.date({
  min: new Date("2026-01-06T00:00:00Z"),
  max: new Date("2036-01-01T00:00:00Z"),
  noInvalidDate: true,
});

describe("the demonstration's season", () => {
  it("is true on any day of ten years", () => {
    fc.assert(
      fc.property(days, (now) => {
        const { circles, seasonal } = on(now);
        assert.ok(seasonal);
        assert.ok(circles.length > 100, now.toISOString());
        const soon = circles.filter(
          ({ start }) => Date.parse(start) - now.getTime() < 7 * 86_400_000,
        );
        assert.ok(soon.length >= 5, now.toISOString());
        const statuses = new Set(circles.map(({ status }) => status));
        const any = ["cancelled", "rescheduled", "movedOnline", "postponed"] as const;
        // Single changes are of the next weeks; by Sunday those of this week are over.
        assert.ok(any.filter((status) => statuses.has(status)).length >= 3, now.toISOString());
      }),
      { numRuns: 25 },
    );
  });

  it("keeps wall times while it moves", () => {
    for (const now of ["2026-07-08T12:00:00Z", "2026-11-25T12:00:00Z"]) {
      const tuesday = on(new Date(now)).circles.filter(({ title }) => /suicide/.test(title));
      assert.ok(tuesday.every(({ start }) => start.slice(11, 16) === "18:30"));
      assert.ok(tuesday.every(({ start }) => new Date(start).getUTCDay() <= 3));
    }
  });

  it("speaks three languages and meets in every way, also past midnight", () => {
    const { circles } = on(new Date("2026-11-24T12:00:00Z"));
    for (const lang of ["en", "es", "ht"])
      assert.ok(circles.some(({ textLang }) => textLang === lang));
    for (const mode of ["inPerson", "online", "phone"] as const)
      assert.ok(circles.some(({ modes }) => modes.includes(mode)));
    assert.ok(circles.some(({ start, end }) => start.slice(0, 10) < end.slice(0, 10)));
    assert.ok(circles.some(({ kind }) => kind === "racialHealing"));
    assert.ok(
      circles.some(({ audience }) => audience.guardian === "told" && audience.ageMax === 17),
    );
    const offsets = new Set(circles.map(({ start }) => start.slice(19)));
    assert.deepEqual([...offsets].toSorted(), ["-04:00", "-05:00"]);
  });

  it("has first Thursdays on first Thursdays", () => {
    const talks = on(new Date("2026-11-24T12:00:00Z")).circles.filter(
      ({ kind }) => kind === "racialHealing",
    );
    assert.equal(talks[0]?.start, "2026-12-03T18:00:00-05:00");
    assert.ok(talks.every(({ start }) => Number(start.slice(8, 10)) <= 7));
  });

  it("shows nothing of the organiser's own life, nor a link, number or code", () => {
    const { circles, problems } = on(new Date("2026-11-24T12:00:00Z"));
    const all = JSON.stringify(circles).replaceAll(/"phone":"[^"]*"/g, "");
    for (const secret of [
      /Dentist|Supervis|Planning|Session|Nico|retreat|Mrs/,
      /zoom\.us|meet\.google|harbor77|550161|4471|5014|555-?\d{4}/,
      /Harbor House|4500 Test|2300 Sample|@/,
    ])
      assert.doesNotMatch(all, secret);
    assert.equal(problems.length, 10);
    assert.ok(problems.every(({ line }) => line !== undefined));
  });

  it("is only what says so: another calendar does not move", () => {
    const plain = readAll(calendar([entry()]));
    assert.equal(plain.seasonal, false);
    assert.equal(plain.circles[0]?.start, "2026-11-24T18:30:00-05:00");
  });
});
