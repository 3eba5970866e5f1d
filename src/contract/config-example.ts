/** The example of a config: an invented organisation in Philadelphia. */
import type { ConfigSource } from "./config.js";

const key = (kid: string, x: string, y: string) => ({ kty: "EC", crv: "P-256", kid, x, y });

/** Example of the reply of `GET /config`. */
export const exampleConfig: ConfigSource = {
  contract: "1.0",
  mode: "test",
  organization: {
    id: "harbor-of-hope",
    name: "Harbor of Hope",
    legalName: "Harbor of Hope Healing Collective, Inc.",
    location: "Philadelphia, Pennsylvania",
    timeZone: "America/New_York",
    url: "https://harbor.example.org/",
    email: "hello@harbor.example.org",
    ein: "00-0000000",
    phones: [
      {
        number: "+1 215-555-0142",
        kind: "call",
        hours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
        languages: ["en", "es"],
        voicemail: true,
      },
      { number: "+1 215-555-0143", kind: "text", languages: ["en", "es"] },
    ],
  },
  crisis: [
    {
      name: "Philadelphia Crisis Line",
      call: "215-555-0188",
      hours: "24/7",
      languages: ["en", "es"],
      verifiedOn: "2026-11-01",
    },
  ],
  programs: [
    { code: "mentalHealth", label: "Mental health", hint: "Talking about how I feel" },
    { code: "emotionalWellness", label: "Emotional wellness", hint: "Feeling better day to day" },
    { code: "financialStability", label: "Financial stability", hint: "Money, rent, food, bills" },
    { code: "workforce", label: "Workforce development", hint: "Work or training" },
    { code: "communitySafety", label: "Community safety", hint: "Feeling safe where I live" },
    { code: "youthFamily", label: "Youth and family", hint: "Help for kids, teens, family" },
    {
      code: "gunViolence",
      label: "Gun-violence prevention",
      hint: "Help after a shooting, and before one",
    },
  ],
  partner: { id: "west-philly-library", name: "West Philly Library" },
  vocabulary: {
    audience: { suicideLoss: "People who lost someone to suicide", families: "Families" },
    topic: { grief: "Grief", healing: "Healing" },
    support: { childcare: "Childcare", meal: "A meal", transit: "Help with transit" },
    access: { stepFree: "Step-free", quietRoom: "A quiet room" },
  },
  support: {
    region: "US-PA",
    sealing: "required",
    recipients: [
      key(
        "staff-example",
        "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
        "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
      ),
      key(
        "recovery-example",
        "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
      ),
    ],
    contactMethods: [
      { kind: "call", showsName: "no" },
      { kind: "text", showsName: "yes" },
      { kind: "email", showsName: "yes" },
    ],
    askContext: false,
    answerWithin: { days: 2, workdays: true },
    workdays: ["mo", "tu", "we", "th", "fr"],
    closedOn: ["2026-11-26", "2026-12-25"],
    consents: [
      {
        id: "contact",
        version: "1",
        text: "Harbor of Hope may read this and contact me in the ways I picked.",
        required: true,
      },
      {
        id: "share",
        version: "1",
        text: "You may share it with a partner that can help. Ask me first.",
        required: false,
      },
    ],
    notices: [],
  },
  donations: {
    currencies: [
      {
        currency: "USD",
        frequencies: {
          once: {
            presets: [
              { amountMinor: 2500, impact: "A meal for one circle" },
              { amountMinor: 5000, impact: "Childcare for one evening" },
              { amountMinor: 10_000, impact: "One evening with a psychotherapist" },
            ],
            default: 2500,
            minMinor: 500,
            maxMinor: 1_000_000,
          },
          month: {
            presets: [
              { amountMinor: 1000, impact: "Tea and paper for a circle" },
              { amountMinor: 2500, impact: "A meal for one circle each month" },
            ],
            default: 1000,
            minMinor: 500,
            maxMinor: 1_000_000,
          },
          year: { presets: [{ amountMinor: 12_000 }], minMinor: 500, maxMinor: 1_000_000 },
        },
      },
    ],
    designations: [
      { code: "greatestNeed", label: "Where it is needed most", binding: false },
      {
        program: "gunViolence",
        code: "gunViolence",
        label: "Families after gun violence",
        binding: true,
      },
    ],
    feeModel: { USD: { basisPoints: 290, fixedMinor: 30 } },
    tribute: true,
    paused: false,
    manageUrl: "https://give.example.org/manage",
    otherWays: [
      { kind: "phone", label: "Give by phone", url: "tel:+12155550142", text: "+1 215-555-0142" },
      { kind: "check", label: "Give by check", text: "Harbor of Hope, PO Box 555, Philadelphia" },
    ],
    disclosures: [
      {
        text:
          "The official registration and financial information of Harbor of Hope Healing " +
          "Collective, Inc. may be obtained from the Pennsylvania Department of State by calling " +
          "toll free, within Pennsylvania, 1-800-732-0999. Registration does not imply " +
          "endorsement.",
        lang: "en",
      },
    ],
  },
};
