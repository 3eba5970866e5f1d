/** The words for what a circle is, costs and offers; what nobody stated is not said. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle, CircleLanguage } from "../../../src/contract/circle.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config } from "../../../src/contract/config.js";
import { z } from "../../../src/contract/zod.js";
import { doorWords } from "../../../src/widgets/upcoming-circles/facts.js";
import { keepTable } from "../../../src/locale/tables.js";
import {
  agesLabel,
  audienceLabel,
  costLabel,
  kindLabel,
  languagesLabels,
  modesLabel,
  provisionLabel,
} from "../../../src/widgets/upcoming-circles/labels.js";

const circle = (change: object) => z.parse(Circle, { ...exampleCircle, ...change });

describe("the words of a circle", () => {
  it("name its kind, and call a kind of tomorrow a gathering", () => {
    const kinds = ["healingCircle", "racialHealing", "workshop", "dance"];
    assert.deepEqual(
      kinds.map((kind) => kindLabel(circle({ kind }).kind)),
      ["Healing circle", "Racial healing conversation", "Workshop", "Gathering"],
    );
  });

  it("say of a hybrid circle that there are two ways", () => {
    const say = (modes: string[]) => modesLabel(circle({ modes }).modes, "en");
    assert.equal(say(["inPerson", "online"]), "In person or online");
    assert.equal(say(["phone"]), "By phone");
    assert.equal(say(["inPerson", "online", "phone"]), "In person, online or by phone");
  });

  it("say an age only where one is set", () => {
    assert.equal(agesLabel(circle({ audience: { codes: [], entry: "open" } }).audience), undefined);
    const ages = (given: object) =>
      agesLabel(circle({ audience: { codes: [], entry: "open", ...given } }).audience);
    assert.equal(ages({ ageMin: 14, ageMax: 17 }), "Ages 14 to 17");
    assert.match(ages({ ageMin: 18 }) ?? "", /18/);
    assert.match(ages({ ageMax: 12 }) ?? "", /12/);
  });

  it("prefer the organiser's own words for whom it is for", () => {
    const own = circle({ audience: { codes: ["suicideLoss"], entry: "open", for: "Neighbours" } });
    assert.equal(audienceLabel(own.audience), "Neighbours");
    assert.equal(audienceLabel(circle({}).audience), "");
  });

  it("leave the organisation's words as they are written, in no sentence", () => {
    const both = circle({ audience: { codes: ["adults", "immigrants"], entry: "open" } });
    const audience = { adults: "Adults", immigrants: "Immigrants" };
    const config = Config.parse({ ...exampleConfig, vocabulary: { audience } });
    assert.equal(audienceLabel(both.audience, config), "Adults, Immigrants");
  });

  it("say the cost, and never a price that nobody named", () => {
    const say = (cost: object) => costLabel(circle({ cost }).cost, "en");
    assert.equal(say({ kind: "free" }), "Free");
    assert.equal(say({ kind: "sliding" }), "Pay what you can");
    assert.equal(say({ kind: "donation" }), "A gift is welcome, not needed");
    assert.equal(say({ kind: "fixed" }), "Ask us about the cost");
    assert.equal(say({ kind: "barter" }), "Ask us about the cost");
  });

  it("name spoken languages together, and others with what one has to do", () => {
    const said = languagesLabels(circle({}).languages, "en", "2026-11-01");
    assert.equal(said[0], "In English");
    assert.match(said[1] ?? "", /^American Sign Language \(ASL\) if you ask by .*Nov/);
  });

  it("begin with a capital, also where a language writes names of languages small", async () => {
    keepTable("es", (await import("../../../locales/generated/es/circles.js")).table);
    const signs = z.parse(CircleLanguage, { code: "ase", how: "signed", when: "provided" });
    assert.match(languagesLabels([signs], "es", "2026-11-01")[0] ?? "", /^Lengua de señas/);
  });

  it("name the last day to ask until it is over", () => {
    const said = (today: string) => languagesLabels(circle({}).languages, "en", today)[1];
    const by = circle({}).languages[1]?.requestBy ?? "";
    assert.match(said(by) ?? "", / if you ask by /);
    assert.equal(said("2026-11-21"), "American Sign Language (ASL) if you ask");
  });

  it("leave out what is not there, and ask about what is not sure", () => {
    const say = (value: string, code = "childcare") =>
      provisionLabel({ code, value: value as "yes" }, {});
    assert.equal(say("yes"), "Childcare");
    assert.equal(say("ask"), "Childcare: ask us");
    assert.equal(say("no"), undefined);
    assert.equal(say("yes", "unheardOf"), undefined);
    assert.equal(
      provisionLabel({ code: "unheardOf", value: "yes" }, { unheardOf: "A ramp" }),
      "A ramp",
    );
  });

  it("say of the door only what is stated", () => {
    const at = (entry: object) =>
      doorWords(circle({ place: { visibility: "area", areaLabel: "X", entry } }).place);
    assert.deepEqual(at({ idAsked: "no", signIn: "no", guard: "yes" }), [
      "No ID",
      "No sign-in sheet",
      "There is a guard at the door",
    ]);
    assert.deepEqual(at({ idAsked: "ask", signIn: "ask", guard: "ask" }), []);
    assert.deepEqual(at({ idAsked: "yes", signIn: "yes", guard: "no" }), [
      "They ask for ID",
      "There is a sign-in sheet",
      "No guard",
    ]);
    assert.deepEqual(doorWords(null), []);
  });
});
