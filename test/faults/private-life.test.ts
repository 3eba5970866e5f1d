/** A calendar full of a therapist's life: none of it is in a reply, in the database or in a log. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openCircles } from "../../demo/backend/circles/open.js";
import { readOrganization } from "../../demo/backend/organization.js";
import { calendar, entry, testNow } from "../support/calendars.js";
import { createEndpoint } from "../support/endpoint.js";
import { anyStore } from "../support/stores.js";

const organization = readOrganization(new URL("../../demo/data/config.json", import.meta.url));

// Each of these words would tell somebody's life. The test looks for every one of them.
const canaries =
  /canary|zyprexa|lithium|dialysis|custody|asylum|probation|555-?01(?:77|78|99)|4500 Test|19143/i;

const words = [
  "Session C. Canary",
  "Custody hearing",
  "Call Canary 215-555-0199",
  "Zyprexa refill",
];
const bodies = [
  "Canary: lithium level\\nnext dialysis",
  "asylum interview\\nCircle: no",
  "Circle: maybe\\nprobation officer 215-555-0177",
  "Is this a circle: yes? Canary",
];
const closings = [
  "CLASS:PRIVATE",
  "CLASS:CONFIDENTIAL",
  "CLASS:X-CANARY",
  "class;x=y:private",
  "X-CALENDARSERVER-ACCESS:CONFIDENTIAL",
  "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
  "DTSTART;VALUE=DATE:20261124",
  "ATTENDEE;CN=Canary:mailto:canary@example.org",
  'ATTENDEE;CN="Canary: Circle";ROLE=CHAIR:mailto:canary@example.org',
];
/** What an offered entry may carry besides, none of which is for others. */
const around = [
  "ORGANIZER;CN=Canary:mailto:canary@example.org",
  "CONTACT:Canary 215-555-0178",
  "COMMENT:lithium",
  "CATEGORIES:Canary,asylum",
  "GEO:39.950000;-75.190000",
  "RESOURCES:Canary projector",
  "ATTACH;FILENAME=canary.pdf:https://files.example.org/canary",
  "ATTACH;ENCODING=BASE64;VALUE=BINARY:Y2FuYXJ5",
  "IMAGE;VALUE=URI:https://files.example.org/canary.png",
  "URL:https://canary.example.org/",
  "SOURCE:https://canary.example.org/feed.ics",
  "RELATED-TO:canary@example.org",
  "CONFERENCE;VALUE=URI;LABEL=Canary:https://meet.example.org/canary",
  'STRUCTURED-DATA;VALUE=TEXT:{"canary": 1}',
  "X-ALT-DESC;FMTTYPE=text/html:<p>Canary\\, probation</p>",
  "X-GOOGLE-CONFERENCE:https://meet.google.com/can-arya-bcd",
  'X-APPLE-STRUCTURED-LOCATION;X-TITLE="Canary":geo:39.95,-75.19',
  "X-CANARY:asylum",
  "REQUEST-STATUS:2.0;Canary",
];
const offered =
  "Come as you are. Call Canary at 215-555-0177 first. You may listen.\\n" +
  "Ring at 4500 Test Ave\\, second door.\\nCircle: yes\\nArea: West Philadelphia\\n" +
  "Address: after sign-up\\nNote: now at https://zoom.us/j/canary\\nFacilitator: Ana; canary@example.org\\n" +
  "Childcare: yes\\, call 215-555-0178\\nAdress: 4500 Test Ave\\nOur canary: sings\\n" +
  "-::~:~::~:~\\nJoin: https://meet.google.com/can-arya-bcd\\nPIN: 55017#\\nCanary\\n-::~:~::~:~";
const alarm =
  "BEGIN:VALARM\r\nACTION:EMAIL\r\nSUMMARY:Canary\r\nDESCRIPTION:Circle: yes\\ncanary\r\n" +
  "ATTENDEE:mailto:canary@example.org\r\nEND:VALARM\r\nEND:VEVENT";

function life(): readonly string[] {
  let count = 0;
  const own = (lines: readonly string[]) =>
    entry([`UID:own-${(count += 1)}@example.org`, ...lines]);
  const unoffered = words.flatMap((title) =>
    bodies.map((body) =>
      own([`SUMMARY:${title}`, `DESCRIPTION:${body}`, "LOCATION:Canary Clinic"]),
    ),
  );
  const closed = words.flatMap((title) =>
    closings.map((line) => own([`SUMMARY:${title}`, "DESCRIPTION:Canary\\nCircle: yes", line])),
  );
  const tasks = ["VTODO", "VJOURNAL", "VFREEBUSY"].map((kind) =>
    entry(["UID:task@example.org", "SUMMARY:Canary", "DESCRIPTION:Circle: yes"], kind),
  );
  const circle = entry([
    "SUMMARY:Evening circle (Canary house: zoom.us/j/canary)",
    "LOCATION:Canary house\\, 4500 Test Ave\\, Philadelphia\\, PA 19143",
    `DESCRIPTION:${offered}`,
    ...around,
  ]).replace("END:VEVENT", alarm);
  return [...unoffered, ...closed, ...tasks, circle];
}

for (const dedicated of [false, true])
  describe(`a therapist's whole life${dedicated ? ", declared to be circles" : ""}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "haven-life-"));
    const location = join(folder, "circles.ics");
    const logged: string[] = [];
    const quiet = { log: console.log, error: console.error, warn: console.warn };
    before(() => {
      const say = (...parts: unknown[]) => void logged.push(parts.map(String).join(" "));
      Object.assign(console, { log: say, error: say, warn: say });
    });
    after(() => {
      Object.assign(console, quiet);
      rmSync(folder, { recursive: true, force: true });
    });

    it("gives none of it to anybody", async () => {
      // Where every entry counts as a circle, only what forbids itself may be in it.
      const entries = dedicated ? life().filter((text) => /Circle: yes/.test(text)) : life();
      writeFileSync(location, calendar(entries, ["X-WR-CALNAME:Canary", "X-WR-CALDESC:lithium"]));
      const db = await anyStore.open();
      const circles = openCircles({ location, dedicated }, organization, db, (sentence) =>
        logged.push(sentence),
      );
      const { get } = createEndpoint(db, { now: testNow.toISOString() }, { circles });
      const list: { circles: { id: string; title: string }[] } = await (
        await get("/v1/circles")
      ).json();
      assert.deepEqual(
        list.circles.map(({ title }) => title),
        ["Evening circle"],
      );
      const id = list.circles[0]?.id ?? "";
      const paths = [
        "/circles",
        "/circles?partner=west-philly-library&lang=es",
        `/circles/${id}`,
        `/circles/${id}.ics`,
        `/circles/${id}.ics?full=1&lang=es`,
        "/circles.ics",
        "/circles.ics?full=1",
        "/config",
        "/config?partner=west-philly-library&lang=es",
        "/frame/get-support",
        "/frame/send-message",
        "/frame/upcoming-circles",
        "/circles/aaaaaaaaaaaaaaaa",
      ];
      for (const path of paths) {
        const reply = await get(`/v1${path}`);
        const head = [...reply.headers].map((pair) => pair.join(": ")).join("\n");
        assert.doesNotMatch(`${head}\n${await reply.text()}`, canaries, path);
      }
      for (const table of ["published_date", "published_circle", "circle_source"])
        assert.doesNotMatch(JSON.stringify(await db.query(`select * from ${table}`)), canaries);
      const { problems } = await circles.read(testNow);
      assert.doesNotMatch(
        problems.map(({ why }) => why).join("\n"),
        /lithium|asylum|555|Test Ave/i,
      );
      writeFileSync(location, "<html>Canary, sign in</html>");
      await circles.read(new Date(testNow.getTime() + 120_000));
      assert.doesNotMatch(logged.join("\n"), canaries);
    });
  });
