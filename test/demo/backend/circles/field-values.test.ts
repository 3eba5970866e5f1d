/** What stands behind a field's colon, as people write it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft } from "../../../../demo/backend/circles/draft.js";
import { examples, readField } from "../../../../demo/backend/circles/field-values.js";
import type { FieldName } from "../../../../demo/backend/circles/field-names.js";
import { fieldNamed } from "../../../../demo/backend/circles/fields.js";
import { testHost } from "../../../support/calendars.js";

const read = (name: FieldName, value: string) => readField(name, value, testHost);

const understood: readonly (readonly [FieldName, string, Draft])[] = [
  ["waitlist", "yes", { waitlist: true }],
  ["waitlist", "no", { waitlist: false }],
  ["guests", "2", { guests: 2 }],
  [
    "interpreter",
    "ASL on request, 5 days before",
    { interpreted: [{ code: "ase", how: "signed", when: "onRequest", askDays: 5 }] },
  ],
  [
    "interpreter",
    "inglés, pida 3 días antes",
    { interpreted: [{ code: "en", how: "interpreted", when: "onRequest", askDays: 3 }] },
  ],
  [
    "childcare",
    "ask, 3 days before",
    { supports: [{ code: "childcare", value: "ask", askDays: 3 }] },
  ],
  ["kind", "Healing circle", { kind: "healingCircle" }],
  ["kind", "Conversación de sanación racial", { kind: "racialHealing" }],
  ["program", "Mental health", { programs: ["mentalHealth"] }],
  ["program", "gun-violence prevention", { programs: ["gunViolence"] }],
  ["program", "salud mental, Youth and family", { programs: ["mentalHealth", "youthFamily"] }],
  ["topic", "Grief and stress", { topics: ["grief", "stress"] }],
  ["for", "People who lost someone to suicide", { audienceCodes: ["suicideLoss"] }],
  ["for", "anyone who is tired", { forWhom: "anyone who is tired", audienceCodes: [] }],
  ["ages", "18+", { ages: { ageMin: 18 } }],
  ["ages", "18 and up", { ages: { ageMin: 18 } }],
  ["ages", "14-17", { ages: { ageMin: 14, ageMax: 17 } }],
  ["ages", "14–17", { ages: { ageMin: 14, ageMax: 17 } }],
  ["ages", "de 14 a 17 años", { ages: { ageMin: 14, ageMax: 17 } }],
  ["ages", "mayores de 18", { ages: { ageMin: 18 } }],
  ["ages", "under 18", { ages: { ageMax: 17 } }],
  ["ages", "All ages", { ages: {} }],
  ["ages", "adultos", { ages: { ageMin: 18 } }],
  ["how", "in person", { modes: ["inPerson"] }],
  ["how", "in person and online", { modes: ["inPerson", "online"] }],
  ["how", "Híbrido", { modes: ["inPerson", "online"] }],
  ["how", "por teléfono", { modes: ["phone"] }],
  ["address", "after sign-up", { address: "afterRsvp" }],
  ["address", "Public", { address: "public" }],
  ["address", "después de inscribirse", { address: "afterRsvp" }],
  ["cost", "Free", { cost: { kind: "free" } }],
  ["cost", "gratis", { cost: { kind: "free" } }],
  ["cost", "$10", { cost: { kind: "fixed", amountMinor: 1000, currency: "USD" } }],
  [
    "cost",
    "donation, nobody is turned away",
    { cost: { kind: "donation", note: "nobody is turned away" } },
  ],
  ["cost", "sliding scale ($5 to $20)", { cost: { kind: "sliding", note: "$5 to $20" } }],
  ["signUp", "talk to us first", { signUp: { mode: "talkFirst", entry: "talkFirst" } }],
  ["signUp", "obligatoria", { signUp: { mode: "required", entry: "open" } }],
  [
    "seats",
    "12",
    {
      seats: { inPerson: "open", online: "open" },
      capacity: { inPerson: 12, online: 12 },
    },
  ],
  [
    "seats",
    "12 in person, 20 online",
    { seats: { inPerson: "open", online: "open" }, capacity: { inPerson: 12, online: 20 } },
  ],
  [
    "seats",
    "12 lugares presencial, en línea lleno",
    { seats: { inPerson: "open", online: "full" }, capacity: { inPerson: 12 } },
  ],
  [
    "seats",
    "in person full, online open",
    { seats: { inPerson: "full", online: "open" }, capacity: {} },
  ],
  ["language", "Spanish", { spoken: [{ code: "es", how: "spoken", when: "provided" }] }],
  ["language", "Kreyòl", { spoken: [{ code: "ht", how: "spoken", when: "provided" }] }],
  [
    "interpreter",
    "ASL on request",
    { interpreted: [{ code: "ase", how: "signed", when: "onRequest" }] },
  ],
  [
    "interpreter",
    "Spanish, on request by 2026-12-01",
    {
      interpreted: [{ code: "es", how: "interpreted", when: "onRequest", requestBy: "2026-12-01" }],
    },
  ],
  ["interpreter", "ask", { supports: [{ code: "interpreter", value: "ask" }] }],
  [
    "childcare",
    "yes, ages 2 to 10",
    { supports: [{ code: "childcare", value: "yes", note: "ages 2 to 10" }] },
  ],
  ["stepFree", "No", { access: [{ code: "stepFree", value: "no" }] }],
  ["door", "no ID, no sign-in, guard", { door: { idAsked: "no", signIn: "no", guard: "yes" } }],
  ["door", "sin identificación, sin registro", { door: { idAsked: "no", signIn: "no" } }],
  [
    "facilitator",
    "Ana, LCSW, psychotherapist; Tom",
    {
      facilitators: [
        { label: "Ana", credentials: ["LCSW"], languages: [], role: "psychotherapist" },
        { label: "Tom", credentials: [], languages: [] },
      ],
    },
  ],
  ["note", "moved to the library, call 215-555-0142", { note: "moved to the library" }],
];

describe("a value", () => {
  for (const [name, value, draft] of understood)
    it(`of ${name} is understood: ${value}`, () => assert.deepEqual(read(name, value), draft));

  for (const [name, value] of [
    ["kind", "healling circle"],
    ["program", "mental helth"],
    ["topic", "grief, shoes"],
    ["ages", "eighteen"],
    ["ages", "17-14"],
    ["ages", "18"],
    ["how", "in person, by boat"],
    ["address", "perhaps"],
    ["cost", "ten"],
    ["signUp", "sometimes"],
    ["language", "Spanisch"],
    ["interpreter", "Klingon on request"],
    ["childcare", "maybe"],
    ["door", "no shoes"],
    ["note", "https://zoom.us/j/85"],
  ] as const)
    it(`of ${name} is not guessed: ${value}`, () => assert.equal(read(name, value), undefined));

  it("is understood as the examples for organisers write it", () => {
    for (const example of Object.values(examples)) {
      const [word = "", value = ""] = example.replace(/\s\(.*/, "").split(": ");
      const name = fieldNamed(word);
      assert.ok(name, word);
      if (name !== "circle") assert.ok(read(name, value), example);
    }
  });
});
