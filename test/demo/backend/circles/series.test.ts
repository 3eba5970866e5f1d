/** Defaults per series: what a therapist need not type each time. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSeries } from "../../../../demo/backend/circles/series.js";
import { circlesOf, entry, testHost } from "../../../support/calendars.js";

const file = (...series: readonly unknown[]) => JSON.stringify({ series });
const one = (text: string, description = "Circle: yes") =>
  circlesOf([entry([`DESCRIPTION:${description}`])], { series: text })[0];

describe("defaults", () => {
  const everywhere = { fields: { Cost: "free", Childcare: "yes", "Step-free": "ask" } };

  it("hold for every circle, and for those of one title or UID", () => {
    const named = { title: "evening CIRCLE", fields: { Ages: "18+" } };
    const other = { uid: "another@example.org", fields: { Topic: "grief" } };
    const circle = one(file(everywhere, named, other));
    assert.equal(circle?.cost.kind, "free");
    assert.equal(circle?.audience.ageMin, 18);
    assert.deepEqual(circle?.topics, []);
  });

  it("give way to what the entry says, fact by fact", () => {
    const circle = one(file(everywhere), "Circle: yes\\nCost: $5\\nStep-free: yes");
    assert.equal(circle?.cost.kind, "fixed");
    assert.deepEqual(circle?.access, [{ code: "stepFree", value: "yes" }]);
    assert.deepEqual(circle?.supports, [{ code: "childcare", value: "yes" }]);
  });

  it("give way to a line about the address that is not understood", () => {
    const open = file({ fields: { Address: "public" } });
    assert.equal(one(open)?.place?.visibility, "public");
    assert.equal(one(open, "Circle: yes\\nAddress: hiden")?.place?.visibility, "ask");
    assert.equal(
      one(open, "Circle: yes\\nAddress: ask\\nAddress: public")?.place?.visibility,
      "ask",
    );
  });

  it("carry agreements, what to expect, language and guardian", () => {
    const agreement = { id: "a", version: "1", title: "Here", text: "It stays here." };
    const circle = one(
      file({
        agreements: [agreement],
        expect: { recording: "none" },
        textLang: "ht",
        guardian: "told",
      }),
    );
    assert.deepEqual(circle?.agreements, [agreement]);
    assert.equal(circle?.expect.recording, "none");
    assert.equal(circle?.textLang, "ht");
    assert.equal(circle?.audience.guardian, "told");
  });

  it("never publish an entry", () => {
    const offered = { fields: { Circle: "yes" } };
    assert.equal(one(file(offered), "Mine"), undefined);
    assert.equal(readSeries(file(offered), testHost).problems.length, 1);
  });

  it("that are wrong are told, and the calendar stands", () => {
    for (const text of ["{", "[]", file({ tittle: "x" }), file({ fields: { Ages: "old" } })]) {
      assert.equal(readSeries(text, testHost).problems.length, 1, text);
      assert.ok(one(text));
    }
  });

  it("that are wrong are told in words that say where", () => {
    const said = (text: string) => readSeries(text, testHost).problems[0] ?? "";
    assert.match(said("{"), /not valid JSON/);
    assert.match(said(file({ tittle: "x" })), /at \/series\/0: “tittle” is not known there/);
    assert.match(said(file({ fields: { Langauge: "x" } })), /did you mean “Language:”\?/);
    assert.match(said(file({ fields: { Ages: "old" } })), /write “Ages: 18\+/);
    // Nobody could sign up: a request names what was agreed to as `id@version`.
    const agreement = { id: "kind", version: "November 2026", title: "Kindness", text: "Be kind." };
    assert.match(said(file({ agreements: [agreement] })), /at \/series\/0\/agreements\/0\/version/);
  });
});
