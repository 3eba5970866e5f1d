/** The words of a calendar entry: neutral, in the languages that the organisation speaks. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendarWords } from "../../../../demo/backend/circles/words.js";

describe("the words of an entry", () => {
  it("are Spanish for any Spanish, and English where there are none", () => {
    assert.equal(calendarWords("es-MX").appointment, "Cita");
    assert.equal(calendarWords("vi").appointment, "Appointment");
    assert.equal(calendarWords("es").cancelled("Cita"), "Cancelado: Cita");
  });
});
