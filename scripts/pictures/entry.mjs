/** The entry that the organiser's pages show: drawn in four programs, and published for real. */

export const entry = {
  title: "Tuesday evening circle",
  place: "Harbor House, 4500 Test Ave, Philadelphia",
  from: "6:30 PM",
  to: "8:00 PM",
  prose: ["For people who lost someone they love. Come as you are.", "You may just listen."],
  lines: [
    "Circle: yes",
    "Kind: healing circle",
    "Language: English, Spanish",
    "For: adults",
    "Ages: 18+",
    "Topic: grief",
    "Area: West Philadelphia",
    "Address: after sign-up",
    "Cost: free",
    "Sign-up: required",
    "Seats: 12",
    "Waitlist: yes",
    "Childcare: yes, ask 3 days before",
    "Step-free: yes",
    "Facilitator: Ana, psychotherapist",
  ],
};

/** The Tuesday after next, and how a person would write it. */
export function nextTuesday(now = new Date()) {
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  day.setUTCDate(day.getUTCDate() + ((2 - day.getUTCDay() + 7) % 7) + 7);
  const written = new Intl.DateTimeFormat("en-US", {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  return {
    compact: day.toISOString().slice(0, 10).replaceAll("-", ""),
    written: written.format(day),
  };
}

/** The same entry as a calendar file. */
export function calendar({ compact }) {
  const escaped = (text) => text.replace(/[\\;,]/g, "\\$&");
  const zone = "TZID=America/New_York";
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Haven//Pictures//EN",
    "BEGIN:VEVENT",
    "UID:tuesday@harbor.example.org",
    "DTSTAMP:20260101T120000Z",
    `DTSTART;${zone}:${compact}T183000`,
    `DTEND;${zone}:${compact}T200000`,
    "RRULE:FREQ=WEEKLY;COUNT=1",
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    `DESCRIPTION:${escaped([entry.prose.join(" "), "", ...entry.lines].join("\n")).replaceAll("\n", "\\n")}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
