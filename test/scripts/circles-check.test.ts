/** The command that tells an organiser what their calendar would publish. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { calendar, entry } from "../support/calendars.js";

const script = fileURLToPath(new URL("../../scripts/circles-check.ts", import.meta.url));

/** Exit code and what was printed. */
function check(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe("circles:check", () => {
  let folder = "";
  let file = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "haven-check-"));
    file = join(folder, "circles.ics");
    const weekly = entry(["RRULE:FREQ=WEEKLY"]);
    const closed = entry(["UID:two@example.org", "SUMMARY:MARKER", "DESCRIPTION:MARKER"]);
    writeFileSync(file, calendar([weekly, closed]));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const window = ["--from", "2026-12-01", "--to", "2026-12-15"];

  it("lists dates and reasons, and no word of what stays private", async () => {
    const { code, out } = await check(file, ...window);
    assert.equal(code, 0);
    assert.match(out, /3 dates/);
    assert.match(out, /Tue 2026-12-01 18:30–20:00 \(-05:00\) Evening circle/);
    assert.match(out, /line 12: its description has no line “Circle: yes”/);
    assert.doesNotMatch(out, /MARKER/);
  });

  it("gives one object per line", async () => {
    const { out } = await check(file, ...window, "--json");
    const lines = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    assert.equal(lines.length, 4);
    assert.deepEqual(lines.at(-1), {
      published: false,
      line: 12,
      uid: "two@example.org",
      why: "its description has no line “Circle: yes”",
    });
    const [first] = lines as { published: boolean; start: string; circle: { title: string } }[];
    assert.equal(first?.published, true);
    assert.equal(first?.start, "2026-12-01T18:30:00-05:00");
    assert.equal(first?.circle.title, "Evening circle");
  });

  it("lists what a dedicated calendar would publish, also by its prefix", async () => {
    assert.match((await check(file, ...window, "--dedicated")).out, /3 dates/);
    const past = ["--from", "2026-11-24", "--to", "2026-11-24"];
    assert.match((await check(`dedicated:${file}`, ...past)).out, /2 dates/);
    assert.match((await check(file, ...past)).out, /1 date\n/);
  });

  it("ends with 1 when the source cannot be read, and with 2 when the command cannot", async () => {
    const missing = await check(join(folder, "none.ics"));
    assert.equal(missing.code, 1);
    assert.match(missing.err, /cannot be read/);
    assert.equal((await check()).code, 2);
    assert.equal((await check(file, "--from", "soon")).code, 2);
    assert.equal((await check(file, "--shout")).code, 2);
  });
});
