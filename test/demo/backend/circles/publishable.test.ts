/** What an entry may say: its place, its link, its code, as far as they may be known. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendar, circlesOf, entry, readAll } from "../../../support/calendars.js";

const described = (text: string, more: readonly string[] = []) =>
  entry([`DESCRIPTION:${text.replaceAll("\n", "\\n").replaceAll(",", "\\,")}`, ...more]);
const one = (text: string, more: readonly string[] = []) => circlesOf([described(text, more)])[0];
const place = "LOCATION:Harbor House\\, 4500 Test Ave\\, Philadelphia\\, PA 19143\\, USA";

describe("a place", () => {
  it("shows its area and nothing else unless said", () => {
    const circle = one("Ring at 4500 Test Ave. Come.\nCircle: yes\nArea: West Philadelphia", [
      place,
    ]);
    assert.deepEqual(circle?.place, { visibility: "area", areaLabel: "West Philadelphia" });
    assert.doesNotMatch(JSON.stringify(circle), /Harbor House|4500|19143/);
    assert.equal(circle?.summary, "Come.");
  });

  it("is asked for when no area is named, and when its line is not understood", () => {
    assert.equal(one("Circle: yes", [place])?.place?.visibility, "ask");
    assert.equal(one("Circle: yes\nAddress: pubic", [place])?.place?.visibility, "ask");
  });

  it("is shown when it is public", () => {
    assert.deepEqual(one("Circle: yes\nArea: West\nAddress: public", [place])?.place, {
      visibility: "public",
      areaLabel: "West",
      name: "Harbor House",
      address: "4500 Test Ave, Philadelphia, PA 19143",
    });
  });

  it("is kept for those who signed up, when that is promised", () => {
    const reading = readAll(calendar([described("Circle: yes\nAddress: after sign-up", [place])]));
    const [circle] = reading.circles;
    assert.doesNotMatch(JSON.stringify(circle), /Harbor House/);
    assert.match(reading.withheld.get(circle?.id ?? "")?.address ?? "", /^Harbor House, 4500/);
  });
});

describe("a sentence that is left out", () => {
  it("is told with its line, and without its words", () => {
    const { problems } = readAll(calendar([described("Come.\nCall 215-555-0163.\nCircle: yes")]));
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.why ?? "", /left out/);
    assert.doesNotMatch(JSON.stringify(problems), /0163/);
  });
});

describe("a meeting's link", () => {
  const link = "https://us02web.zoom.us/j/85550142142?pwd=MARKER";
  for (const [where, lines] of [
    ["LOCATION", [`LOCATION:${link}`]],
    ["SUMMARY", [`SUMMARY:Evening circle ${link}`, `CONFERENCE;VALUE=URI:${link}`]],
    ["X-GOOGLE-CONFERENCE", [`X-GOOGLE-CONFERENCE:${link}`]],
    ["URL", [`URL:${link}`]],
    [
      "DESCRIPTION",
      [`DESCRIPTION:Circle: yes\\nHow: online\\nJoin Zoom Meeting\\n${link}\\nPasscode: MARKER`],
    ],
    [
      "a field",
      [`LOCATION:${link}`, `DESCRIPTION:Circle: yes\\nNote: now at ${link}\\nArea: ${link} x`],
    ],
  ] as const)
    it(`in ${where} is kept on the server and never shown`, () => {
      const reading = readAll(calendar([entry([...lines])]));
      const [circle] = reading.circles;
      assert.ok(circle);
      assert.doesNotMatch(JSON.stringify(circle), /zoom\.us|MARKER/i);
      assert.equal(reading.withheld.get(circle.id)?.joinUrl, link);
    });

  it("makes a circle online where nothing says how", () => {
    assert.deepEqual(one("Circle: yes", [`LOCATION:${link}`])?.modes, ["online"]);
    assert.equal(one("Circle: yes", [`LOCATION:${link}`])?.place, null);
    assert.deepEqual(one("Circle: yes\nArea: West", [`X-GOOGLE-CONFERENCE:${link}`])?.modes, [
      "inPerson",
      "online",
    ]);
  });

  it("may be a number to dial and a code", () => {
    const text = "Circle: yes\nHow: phone\nOr dial: (US) +1 215-555-0161 PIN: 550161#";
    const reading = readAll(calendar([described(text)]));
    const [circle] = reading.circles;
    const kept = reading.withheld.get(circle?.id ?? "");
    assert.match(kept?.dialIn ?? "", /215-555-0161/);
    assert.equal(kept?.passcode, "550161#");
    assert.doesNotMatch(JSON.stringify(circle?.online), /555|550161/);
  });

  const told = (text: string, defaults?: string) =>
    readAll(calendar([described(`Circle: yes\n${text}`)]), defaults ? { series: defaults } : {})
      .problems.map(({ line, why }) => `${line}: ${why}`)
      .filter((each) => each.includes("no number to join by"));

  const series = (defaults: object) => JSON.stringify({ series: [defaults] });

  it("is asked of whoever writes a circle by phone with another number, or none", () => {
    for (const text of ["How: phone\nCall 215-555-0163.", "How: online, phone"]) {
      const [why, ...more] = told(text);
      assert.match(why ?? "", /^\d+: it is by phone, .*nobody is told one/, text);
      assert.doesNotMatch(why ?? "", /555-0163\./, "what is written there is not repeated");
      assert.deepEqual(more, []);
    }
    assert.equal(told("", series({ fields: { How: "phone" } })).length, 1, "by default");
  });

  it("is not asked for where one is found, nobody dials, or people are talked to first", () => {
    for (const text of [
      "How: phone\nDial in: 215-555-0163, PIN 4471#",
      "How: online\nCall 215-555-0163.",
      "How: phone\nSign-up: talk to us first",
      "How: phone\nSign-up: closed",
    ])
      assert.deepEqual(told(text), [], text);
    assert.deepEqual(told("How: phone", series({ nextSteps: "We call you." })), []);
  });
});
