/** The few words of a calendar entry in the languages that the organisation speaks. */
import type { CalendarWords } from "../../../src/contract/calendar.js";

const english: CalendarWords = {
  appointment: "Appointment",
  feedName: "Appointments",
  cancelled: (title) => `Cancelled: ${title}`,
};

const spanish: CalendarWords = {
  appointment: "Cita",
  feedName: "Citas",
  cancelled: (title) => `Cancelado: ${title}`,
};

/** The words for a language tag, English where there are none. */
export function calendarWords(language: string): CalendarWords {
  return language.toLowerCase().split("-")[0] === "es" ? spanish : english;
}
