/** The example of a circle: an evening that is held in a room and online at once. */
import type { CircleSource } from "./circle.js";

/** Example of one date of a hybrid circle. */
export const exampleCircle: CircleSource = {
  id: "k7q2m4xd9htb5wne",
  uid: "0f6a2f0e-6c0c-5d6e-9a55-3f1d3c0a7b11",
  kind: "healingCircle",
  programs: ["mentalHealth"],
  seriesId: "tuesday-loss",
  scheduleNote: "Every Tuesday",
  sequence: 0,
  updated: "2026-11-01T12:00:00Z",
  status: "scheduled",
  title: "Circle after suicide loss",
  neutralTitle: "Appointment",
  summary: "For people who lost someone to suicide. You may just listen.",
  textLang: "en",
  start: "2026-11-24T18:30:00-05:00",
  end: "2026-11-24T20:00:00-05:00",
  timeZone: "America/New_York",
  modes: ["inPerson", "online"],
  audience: { codes: ["suicideLoss"], entry: "open", ageMin: 18 },
  topics: ["grief"],
  expect: { sharing: "You may just listen.", recording: "none", graceMinutes: 15 },
  agreements: [
    {
      id: "confidential",
      version: "1",
      title: "What is said here stays here",
      text:
        "We do not repeat what others say. If someone may die or a child is being hurt, the " +
        "facilitator may have to tell people who can help.",
    },
  ],
  facilitators: [
    { label: "Ana", role: "Psychotherapist", credentials: ["LCSW"], languages: ["en"] },
  ],
  languages: [
    { code: "en", how: "spoken", when: "provided" },
    { code: "ase", how: "signed", when: "onRequest", requestBy: "2026-11-20" },
  ],
  supports: [{ code: "childcare", value: "yes" }],
  access: [{ code: "stepFree", value: "yes" }],
  place: {
    visibility: "area",
    areaLabel: "West Philadelphia",
    entry: { idAsked: "no", signIn: "no", guard: "yes" },
  },
  online: {
    platform: "Video call",
    accountNeeded: false,
    dialInAvailable: true,
    reveal: "afterRsvp",
  },
  cost: { kind: "free" },
  rsvp: {
    mode: "optional",
    accepts: ["inPerson", "online"],
    seats: { inPerson: "open", online: "few" },
    waitlist: true,
    guestsMax: 1,
    phone: "+12155550142",
  },
  privacy: { listing: "public", index: false, discreet: true },
  host: { id: "harbor-of-hope", name: "Harbor of Hope", url: "https://harbor.example.org/" },
  partners: [],
};
