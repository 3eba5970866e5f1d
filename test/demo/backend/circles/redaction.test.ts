/** Cutting links, numbers and codes out of texts that people read. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  beginsInvitation,
  placeParts,
  redactProse,
  redactShort,
} from "../../../../demo/backend/circles/redaction.js";

const prose = (text: string, place: readonly string[] = []) =>
  redactProse(
    text.split("\n").map((line, index) => ({ text: line, line: index + 1 })),
    place,
  );

describe("a text", () => {
  for (const [text, rest] of [
    ["Come as you are. All welcome.", "Come as you are. All welcome."],
    ["Come. Join at https://us02web.zoom.us/j/85?pwd=x today. Bring tea.", "Come. Bring tea."],
    ["Call (215) 555-0142 to ask. You may listen.", "You may listen."],
    ["Dial +1 215.555.0142,,123#. Then wait.", "Then wait."],
    ["The passcode is harbor. You may listen.", "You may listen."],
    ["Passcode:\n4821\nYou may listen.", "You may listen."],
    ["The PIN is\nharbor\nWelcome", "Welcome"],
    ["La contraseña es puerto. Puede escuchar.", "Puede escuchar."],
    ["Come in. The code\nis 5566. Welcome", "Come in.\nWelcome"],
    ["Tea is there. Ring 215-555-\n0142 before", "Tea is there."],
    ["Ask at the house\nCall 215-555-0142\nWelcome", "Ask at the house\nWelcome"],
    ["Buzz 2045 to get in. Welcome", "Welcome"],
    ["Write to ana at harbor dot org, or zoom (dot) us/j/85. Welcome", "Welcome"],
    ["El punto es escuchar.", "El punto es escuchar."],
    ["Write to ana@example.org first.\nWelcome", "Welcome"],
    ["See harbor.example.org/circle for more. Welcome", "Welcome"],
    ["Meet: abc-defg-hij\nWelcome", "Welcome"],
    ["ｚｏｏｍ．ｕｓ／ｊ／８５. Welcome", "Welcome"],
    ["zo\u00ADom.us/j/85. Welcome", "Welcome"],
    ["One\n\nTwo", "One\n\nTwo"],
    [
      "Since 2019-2020 we meet, from 2026-11-24 on.",
      "Since 2019-2020 we meet, from 2026-11-24 on.",
    ],
    ["At 6:30 PM, ages 14-17, room 12.", "At 6:30 PM, ages 14-17, room 12."],
  ] as const)
    it(`says “${rest}” of “${text.replaceAll("\n", " ")}”`, () => {
      assert.equal(prose(text), rest);
    });

  it("does not name a place that is withheld, however it is written", () => {
    const place = placeParts("Harbor House, 4500 Test Ave, Philadelphia, PA 19143, USA");
    assert.deepEqual(place, ["Harbor House", "4500 Test Ave"]);
    assert.equal(
      prose("We meet at HARBOR  HOUSE. Welcome. Ring at 4500 Test  Ave.", place),
      "Welcome.",
    );
    assert.equal(redactShort("Circle at Harbor House", place), "Circle");
  });
});

describe("a short text", () => {
  for (const [text, rest] of [
    ["Grief circle", "Grief circle"],
    ["Grief circle https://zoom.us/j/85", "Grief circle"],
    ["Grief circle (Zoom: https://zoom.us/j/85, PIN 4471)", "Grief circle"],
    ["Grief circle - call 215-555-0163", "Grief circle"],
    ["Grief circle, passcode 99 hope", "Grief circle"],
    ["Grief circle | code: blue", "Grief circle"],
    ["https://zoom.us/j/85", ""],
    ["Círculo de duelo en zoom.us/j/85", "Círculo de duelo"],
    ["No ID needed", "No ID needed"],
    ["18+ circle, 2 hours", "18+ circle, 2 hours"],
  ] as const)
    it(`is “${rest}” of “${text}”`, () => {
      assert.equal(redactShort(text, []), rest);
    });
});

describe("an invitation", () => {
  for (const text of [
    "Join Zoom Meeting",
    "Join with Google Meet: https://meet.google.com/x",
    "Ana Test is inviting you to a scheduled Zoom meeting.",
    "Microsoft Teams meeting",
    "________________________________",
    "-::~:~::~:~",
    "Únase a la reunión",
  ])
    it(`begins with “${text}”`, () => assert.ok(beginsInvitation(text)));

  for (const text of ["Join us in a circle", "Join with others who lost someone", "Call it a rest"])
    it(`does not begin with “${text}”`, () => assert.ok(!beginsInvitation(text)));
});

describe("any text", () => {
  const secret = fc.constantFrom(
    "https://us02web.zoom.us/j/85550142142?pwd=MARKER",
    "HTTPS://MARKER.EXAMPLE.ORG",
    "zoom.us/j/MARKER",
    "marker@example.org",
    "tel:+1MARKER",
    "PIN MARKER",
    "pin: MARKER",
    "Passcode: MARKER",
    "Meeting ID: MARKER",
    "contraseña: MARKER",
    "www.MARKER.org",
  );
  const before = fc.constantFrom("", "Come. ", "Circle (", "- ", "• ", "Zoom: ", "«");

  it("loses a secret wherever it stands", () => {
    fc.assert(
      fc.property(
        before,
        secret,
        fc.constantFrom("", ".", ")", " now", "\nmore"),
        (head, part, tail) => {
          const text = `${head}${part}${tail}`;
          assert.doesNotMatch(prose(text), /marker/i, text);
          assert.doesNotMatch(redactShort(text, []), /marker/i, text);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("loses every telephone number", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const gap = fc.constantFrom("", " ", "-", ".", ") ", " - ");
    fc.assert(
      fc.property(fc.array(digit, { minLength: 7, maxLength: 12 }), gap, (digits, space) => {
        const number = digits.reduce(
          (text, one, at) => `${text}${at % 3 === 0 && at ? space : ""}${one}`,
          "",
        );
        const year = /(?:19|20)\d\d-|^\d{5}-\d{4}$/.test(number);
        if (!year) assert.doesNotMatch(redactShort(`Circle ${number}`, []), /\d/);
      }),
      { numRuns: 400 },
    );
  });

  it("is read in time that grows with its length only", () => {
    const parts = [
      "a.",
      "(",
      "1 ",
      "+1-",
      "@",
      "http",
      "x@",
      " ",
      "pin",
      "a-",
      "&#",
      "<a ",
      ":",
      "[(",
      "- ",
    ];
    for (const part of parts) {
      const text = part.repeat(20_000 / part.length);
      const began = process.cpuUsage();
      prose(text);
      redactShort(text.slice(0, 1000), []);
      const { user } = process.cpuUsage(began);
      assert.ok(user < 1_500_000, `${JSON.stringify(part)} took ${user} µs`);
    }
  });
});
