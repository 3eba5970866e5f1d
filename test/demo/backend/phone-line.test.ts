/** A number on a page of the server: when somebody answers, as a person would say it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { answeredWords, phoneLine } from "../../../demo/backend/phone-line.js";
import type { Hours, Phone } from "../../../src/contract/organization-config.js";
import { weekdays } from "../../../src/contract/organization-config.js";

const phone: Phone = { number: "+1 215-555-0142", kind: "call", languages: ["en", "es"] };
const span = (days: Hours["days"], from = "09:00", to = "17:00"): Hours => ({ days, from, to });
const work = weekdays.slice(0, 5);

describe("the hours of a phone", () => {
  const table: readonly (readonly [Hours[], string, string])[] = [
    [[], "", ""],
    [
      [span(work), span(["sa"], "10:30", "14:00")],
      "Monday to Friday from 9 AM to 5 PM; Saturday from 10:30 AM to 2 PM. ",
      "De lunes a viernes, de 9 a.m. a 5 p.m.; sábado, de 10:30 a.m. a 2 p.m. ",
    ],
    [
      [span(["th", "mo", "tu"])],
      "Monday, Tuesday, and Thursday from 9 AM to 5 PM. ",
      "Lunes, martes y jueves, de 9 a.m. a 5 p.m. ",
    ],
    [
      [span(["fr"], "12:00", "24:00")],
      "Friday from 12 PM to midnight. ",
      "Viernes, de 12 p.m. a medianoche. ",
    ],
    [
      [span(["sa", "su"], "00:00", "24:00")],
      "Saturday and Sunday, day and night. ",
      "Sábado y domingo, de día y de noche. ",
    ],
    [[span([...weekdays], "00:00", "24:00")], "Day and night. ", "De día y de noche. "],
  ];
  for (const [hours, english, spanish] of table)
    it(`are said as "${english.trim()}", with the languages`, () => {
      assert.equal(answeredWords({ ...phone, hours }, "en"), `${english}English, Spanish.`);
      assert.equal(answeredWords({ ...phone, hours }, "es"), `${spanish}Inglés, español.`);
    });

  it("are followed by whether one can leave a message", () => {
    const answered = answeredWords({ ...phone, hours: [span(work)], voicemail: true }, "en");
    assert.match(answered, / to 5 PM\. You can leave a message\. English/);
  });

  it("stand behind the number, which is escaped", async () => {
    const line = await phoneLine({ ...phone, kind: "text", hours: [span(["mo"])] }, "en");
    assert.equal(
      String(line),
      '<a href="sms:+12155550142">Text +1 215-555-0142</a><br />' +
        "Monday from 9 AM to 5 PM. English, Spanish.",
    );
  });

  it("leave a number alone of which nothing is known", async () => {
    const line = await phoneLine({ ...phone, languages: [] }, "en");
    assert.equal(String(line), '<a href="tel:+12155550142">Call +1 215-555-0142</a>');
  });
});
