/** Paper that may lie on a table: neutral unless asked, without what is told after signing up. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, type CircleSource } from "../../../src/contract/circle.js";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Config } from "../../../src/contract/config.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { sharedText } from "../../../src/widgets/upcoming-circles/along-words.js";
import { flyer, listFlyer } from "../../../src/widgets/upcoming-circles/flyer.js";
import { occurrencesOf } from "../../../src/widgets/upcoming-circles/model.js";
import type { Sheet } from "../../../src/widgets/upcoming-circles/paper.js";

const config = Config.parse(exampleConfig);
const now = Date.parse("2026-11-19T17:00:00Z");
const look = { lang: "en", dir: "ltr", config, now } as const;
const dates = (...changes: readonly Partial<CircleSource>[]) =>
  occurrencesOf(
    {
      circles: changes.map((change) => Circle.parse({ ...exampleCircle, ...change })),
      generatedAt: "2026-11-23T17:00:00Z",
      truncated: false,
    },
    0,
  );
const date = (change: Partial<CircleSource> = {}) => dates(change)[0] ?? assert.fail();
const textOf = ({ title, name, blocks }: Sheet) =>
  [name, title.text]
    .concat(
      blocks.flatMap(({ heading, lines }) => [heading?.text ?? "", ...lines.map((l) => l.text)]),
    )
    .join("\n");

describe("a flyer", () => {
  it("says when, where about, what it costs, in which language, who may come by age, and whom to call", () => {
    const text = textOf(flyer(date(), { ...look, hasNames: false }));
    for (const words of [
      "Appointment",
      "Tuesday, November 24, 2026",
      "6:30 PM to 8:00 PM, Eastern time",
      "In person or online · West Philadelphia",
      "Free · In English",
      "Ages 18 and up",
      "Step-free",
      config.organization.phones[0]?.number ?? "?",
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
  });

  it("names a day to ask by until it is over", () => {
    const printed = (at: string) =>
      textOf(flyer(date(), { ...look, now: Date.parse(at), hasNames: false }));
    assert.match(printed("2026-11-19T17:00:00Z"), /\(ASL\) if you ask by /);
    assert.match(printed("2026-11-23T17:00:00Z"), /\(ASL\) if you ask$/m);
  });

  it("does not say what it is about unless names are wanted", () => {
    const secret = /suicide|grief|Healing circle|Harbor|Ana\b/i;
    assert.doesNotMatch(textOf(flyer(date(), { ...look, hasNames: false })), secret);
    assert.doesNotMatch(textOf(listFlyer(dates({}), { ...look, hasNames: false })), secret);
    const named = textOf(flyer(date(), { ...look, hasNames: true }));
    assert.match(named, /Circle after suicide loss/);
    assert.match(named, /Healing circle/);
    assert.match(named, new RegExp(config.organization.name));
  });

  it("holds an address that is told after signing up nowhere, shared or printed, with names or without (circles case 10)", () => {
    const hidden = date({
      place: {
        visibility: "afterRsvp",
        areaLabel: "West Philadelphia",
        name: "HIDDEN",
        address: "HIDDEN",
        meetingPoint: "HIDDEN",
        transit: "HIDDEN",
        parking: "HIDDEN",
      },
      online: { reveal: "afterRsvp", joinUrl: "https://meet.example.org/HIDDEN" },
    });
    for (const hasNames of [false, true]) {
      const all = [
        textOf(flyer(hidden, { ...look, hasNames })),
        textOf(listFlyer([hidden], { ...look, hasNames })),
        sharedText(hidden, { lang: "en", hasNames, url: undefined }),
      ].join("\n");
      assert.doesNotMatch(all, /HIDDEN/);
      assert.match(all, /West Philadelphia/);
    }
  });

  it("gives a public place with the names, and the area alone without", () => {
    const open = date({
      place: {
        visibility: "public",
        areaLabel: "Downtown",
        name: "Grief House",
        address: "1 Test St",
      },
    });
    assert.match(textOf(flyer(open, { ...look, hasNames: true })), /Grief House · 1 Test St/);
    const neutral = textOf(flyer(open, { ...look, hasNames: false }));
    assert.doesNotMatch(neutral, /Grief House|1 Test St/);
    assert.match(neutral, /Downtown/);
  });

  it("lists the dates it is handed in their order, and says what does not take place", () => {
    const all = dates(
      {},
      {
        id: "second00",
        start: "2026-12-01T18:30:00-05:00",
        end: "2026-12-01T20:00:00-05:00",
        status: "cancelled",
      },
    );
    const { blocks } = listFlyer(all, { ...look, hasNames: false });
    assert.deepEqual(
      blocks.flatMap(({ heading }) => heading?.text ?? []),
      ["Tuesday, November 24, 2026", "Tuesday, December 1, 2026"],
    );
    assert.deepEqual(
      blocks.at(-1)?.lines.map(({ text }) => text),
      ["Cancelled: Appointment", "6:30 PM to 8:00 PM, Eastern time"],
    );
  });
});
