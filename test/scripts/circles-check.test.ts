/** The command that tells an organiser what their calendar would publish. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { exampleCircle } from "../../src/contract/circle-example.js";
import { calendar, entry } from "../support/calendars.js";

const script = fileURLToPath(new URL("../../scripts/circles-check.ts", import.meta.url));

/** Exit code and what was printed. */
function check(
  ...asked: readonly (string | NodeJS.ProcessEnv)[]
): Promise<{ code: number; out: string; err: string }> {
  const args = asked.filter((each) => typeof each === "string");
  const env = Object.assign({}, process.env, ...asked.filter((each) => typeof each !== "string"));
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], { env }, (error, out, err) =>
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

  it("counts no places for a way that the circle does not have", async () => {
    const room = join(folder, "room.ics");
    const text = "Circle: yes\\nHow: in person\\nSign-up: required\\nSeats: 12";
    writeFileSync(room, calendar([entry([`DESCRIPTION:${text}`, "RRULE:FREQ=DAILY"])]));
    assert.match((await check(room, ...window)).out, /Only for you: places: 12 in person\n/);
  });

  it("lists what a dedicated calendar would publish, also by its prefix", async () => {
    assert.match((await check(file, ...window, "--dedicated")).out, /3 dates/);
    const past = ["--from", "2026-11-24", "--to", "2026-11-24"];
    assert.match((await check(`dedicated:${file}`, ...past)).out, /2 dates/);
    assert.match((await check(file, ...past)).out, /1 date\n/);
  });

  it("says what people see only after they signed up, and shows none of it", async () => {
    const kept = join(folder, "kept.ics");
    const text =
      "Circle: yes\\nLanguage: Spanish\\nAddress: after sign-up\\nSeats: 12\\nWaitlist: yes" +
      "\\nhttps://zoom.us/j/8555\\nPasscode: MARKER";
    writeFileSync(
      kept,
      calendar([
        entry([`DESCRIPTION:${text}`, "LOCATION:MARKER House\\, 5 MARKER St", "RRULE:FREQ=DAILY"]),
      ]),
    );
    const { out } = await check(kept, ...window);
    assert.match(out, /Only after sign-up: the address, the link to join, the code/);
    assert.match(out, /Only for you: places: 12 in person/);
    assert.match(out, /Languages: Spanish \(spoken\)/);
    assert.match(out, /with a waitlist/);
    assert.doesNotMatch(out, /MARKER|zoom\.us/);
    assert.equal(out.match(/Only for you/g)?.length, 1);
  });

  it("uses the defaults beside the organisation's file, and names what is wrong in them", async () => {
    const own = mkdtempSync(join(tmpdir(), "haven-check-config-"));
    const config = join(own, "organization.json");
    copyFileSync(new URL("../../demo/data/config.json", import.meta.url), config);
    writeFileSync(join(own, "series.json"), '{"series":[{"fields":{"Cosst":"free"}}]}');
    const { out } = await check({ HAVEN_CONFIG: config }, file, ...window);
    assert.match(out, /series\.json is used/);
    assert.match(out, /series 1: “Cosst” is not understood; did you mean “Cost:”\?/);
    writeFileSync(config, "{");
    const wrong = await check({ HAVEN_CONFIG: config }, file);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^HAVEN_CONFIG /);
    rmSync(own, { recursive: true });
  });

  it("reads a web address and a JSON list alike, also for a window that is past", async () => {
    const list = JSON.stringify([exampleCircle, { ...exampleCircle, id: "wrong" }]);
    const server = createServer((request, reply) => {
      reply.setHeader("content-type", "text/plain");
      reply.end(request.url === "/list" ? list : calendar([entry()]));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
    const day = exampleCircle.start.slice(0, 10);
    const json = await check(`${base}/list`, "--from", day, "--to", day, "--json");
    const lines = json.out.trim().split("\n");
    assert.equal(json.code, 0);
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? "", /"published":false.*record 2 is wrong at \/id/);
    const past = await check(base, "--from", "2026-11-24", "--to", "2026-11-24");
    assert.match(past.out, /1 date\n/);
    await new Promise((resolve) => server.close(resolve));
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
