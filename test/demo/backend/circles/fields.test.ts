/** Field lines: in English or Spanish, in any order, and never published when not understood. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDescription } from "../../../../demo/backend/circles/fields.js";

const read = (...texts: readonly string[]) =>
  readDescription(texts.map((text, index) => ({ text, line: index + 10 })));
const fieldsOf = (...texts: readonly string[]) =>
  read(...texts).fields.map(({ name, value }) => `${name}=${value}`);

describe("a field line", () => {
  for (const [line, field] of [
    ["Language: Spanish", "language=Spanish"],
    ["Idioma: español", "language=español"],
    ["  • Ages :18+", "ages=18+"],
    ["SIGN-UP: required", "signUp=required"],
    ["Sign up: required", "signUp=required"],
    ["Inscripción: opcional", "signUp=opcional"],
    ["Step-free: yes", "stepFree=yes"],
    ["At the door: no ID", "door=no ID"],
    ["En la puerta: sin registro", "door=sin registro"],
    ["Neutral title: Appointment", "neutralTitle=Appointment"],
    ["Título neutral: Cita", "neutralTitle=Cita"],
    ["Note: moved: to the library", "note=moved: to the library"],
  ] as const)
    it(`is read from “${line}”`, () => assert.deepEqual(fieldsOf(line), [field]));

  it("that is not known is told with its line, and is not published", () => {
    const { prose, remarks } = read("Come.", "Adress: 5 Sample Ln", "Area: Here");
    assert.deepEqual(
      prose.map(({ text }) => text),
      ["Come."],
    );
    assert.equal(remarks[0]?.line, 11);
    assert.match(remarks[0]?.why ?? "", /Adress/);
    assert.doesNotMatch(remarks[0]?.why ?? "", /Sample/);
  });

  it("is told when it says nothing", () => assert.equal(read("Ages:").remarks.length, 1));

  it("that says two things says nothing", () => {
    const { fields, remarks } = read("Address: public", "Address: ask us");
    assert.deepEqual(
      fields.map(({ value }) => value),
      [""],
    );
    assert.equal(remarks.length, 2);
  });

  it("may stand twice for facilitators", () => {
    assert.deepEqual(fieldsOf("Facilitator: Ana", "Facilitator: Luz").length, 2);
  });

  it("is no sentence with a colon, a time or a link", () => {
    const texts = [
      "We ask this of all who come: listen.",
      "At 6:30 we eat",
      "https://example.org/a",
    ];
    assert.equal(read(...texts).prose.length, 3);
    assert.equal(read(...texts).remarks.length, 0);
  });

  it("is found after an invitation, of which nothing is kept", () => {
    const { prose, fields, remarks } = read(
      "Come.",
      "Join Zoom Meeting",
      "Topic: Ana Test's meeting",
      "Time: Nov 24",
      "Passcode: harbor",
      "More text",
      "Circle: yes",
      "Ages: 18+",
      "Topic: grief",
    );
    assert.deepEqual(
      prose.map(({ text }) => text),
      ["Come."],
    );
    assert.deepEqual(
      fields.map(({ name }) => name),
      ["ages", "topic"],
    );
    assert.deepEqual(remarks, []);
  });
});
