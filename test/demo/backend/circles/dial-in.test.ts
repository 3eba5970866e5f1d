/** Which number is the one that people join by: told to them, so a wrong one rings somebody. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dialInOf } from "../../../../demo/backend/circles/dial-in.js";

const joins: readonly (readonly [string, string])[] = [
  ["Or dial: (US) +1 215-555-0161 PIN: 550161#", "+1 215-555-0161"],
  ["A plain phone is enough.\nDial in at (215) 555-0163. The code is 4471#", "(215) 555-0163"],
  [
    "One tap mobile\n+12155550177,,85550142142#,,,,*550142# US",
    "+12155550177,,85550142142#,,,,*550142#",
  ],
  ["Dial by your location\n        +1 215 555 0177 US (New York)", "+1 215 555 0177"],
  ["Dial in by phone\n+1 215-555-0164,,555014242# United States", "+1 215-555-0164,,555014242#"],
  ["Or call in (audio only)\n• +1 215-555-0164 United States", "+1 215-555-0164"],
  ["Join by phone\n+1-215-555-0166 US Toll\nAccess code: 123", "+1-215-555-0166"],
  ["Call 215-555-0163 to join.", "215-555-0163"],
  ["Call 215-555-0163. PIN 4471#", "215-555-0163"],
  ["Call 215-555-0163 and type meeting ID 855 501 4214", "215-555-0163"],
  ["Meeting ID: 855 501 4214\nDial-in: 215-555-0163", "215-555-0163"],
  ["Questions? Call 215-555-0142. Dial in: 215-555-0163.", "215-555-0163"],
  ["To join late, dial 215-555-0142.\nDial-in number: 215-555-0163", "215-555-0163"],
  ["O marque: (US) +1 215-555-0161 PIN: 550161#", "+1 215-555-0161"],
  ["Llame al 215-555-0161, clave 4471", "215-555-0161"],
  // As the organisers' pages say to write it.
  ["Dial in: 215-555-0163, PIN 4471#", "215-555-0163"],
  ["Para unirse por teléfono: 215-555-0163, clave 4471#", "215-555-0163"],
  ["Únase por teléfono: 215-555-0161", "215-555-0161"],
  ["Para unirse por teléfono, llame al 215-555-0161.", "215-555-0161"],
  ["Móvil con un toque\n+12155550177", "+12155550177"],
  ["O llamar (solo audio)\n+1 215-555-0164", "+1 215-555-0164"],
];

const others: readonly string[] = [
  "Call 215-555-0142 to sign up.",
  "Call 215-555-0142 with questions.",
  "Call (215) 555-0142.",
  "Questions? Call 215-555-0142.",
  "Dial 215-555-0142 to register.",
  "To join the waitlist, call 215-555-0142.",
  "Sign up by phone: 215-555-0142",
  "Call 215-555-0142 to ask for the passcode.",
  "Call 215-555-0142 for an interpreter, or to join with a child.",
  "Join us. Call 215-555-0142.",
  "Meeting ID: 855 501 4214",
  "PIN: 215-555-0142",
  "Llame al 215-555-0142 para inscribirse.",
  "¿Preguntas? Llame al 215-555-0142",
  "Inscríbase por teléfono: 215-555-0142",
  "Llame al 215-555-0142 si tiene dudas.",
  "Para unirse, pregúntenos antes: 215-555-0142",
  "Para hablar con alguien, marque 215-555-0142.",
  "",
];

describe("the number to join by", () => {
  for (const [text, dialled] of joins)
    it(`is ${dialled} in “${text.replaceAll("\n", " / ")}”`, () => {
      assert.equal(dialInOf(text), dialled);
      assert.equal(dialInOf(`Come as you are.\n${text}\nWelcome.`), dialled);
    });

  for (const text of others)
    it(`is not in “${text}”`, () => {
      assert.equal(dialInOf(text), undefined);
    });

  it("is looked for in time that grows with the length only", () => {
    for (const part of ["215-555-0142 ", "\n", "1(", "215 555 ", "join ", "+1", ",#"]) {
      const text = part.repeat(40_000 / part.length);
      const began = process.cpuUsage();
      dialInOf(text);
      const { user } = process.cpuUsage(began);
      assert.ok(user < 1_500_000, `${JSON.stringify(part)} took ${user} µs`);
    }
  });
});
