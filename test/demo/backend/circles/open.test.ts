/** A source in service: read again when it changes, kept when it fails. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { openCircles } from "../../../../demo/backend/circles/open.js";
import { readOrganization } from "../../../../demo/backend/organization.js";
import { calendar, entry, testNow } from "../../../support/calendars.js";

const organization = readOrganization(
  new URL("../../../../demo/data/config.json", import.meta.url),
);
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

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

  it("loses a date when it is over, though nothing changed", async () => {
    save(entry());
    const own = source();
    assert.equal((await own.read(testNow)).circles.length, 1);
    assert.equal((await own.read(later(48 * 60))).circles.length, 0);
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

  it("that was never there is said to be unreadable", async () => {
    await assert.rejects(source().read(testNow), { name: "Unreadable" });
  });
});
