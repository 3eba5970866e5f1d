/** Tests that translators' files say what is missing, what is old, what a person has to read. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  awaiting,
  mark,
  reviewReason,
  shortcomings,
  unitsIn,
} from "../../scripts/localize-xliff.js";

const unit = (id: string, source: string, target: string) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>${target}\n</trans-unit>`;
const file = (...units: readonly string[]) => `<body>\n${units.join("\n")}\n</body>`;
const done = (text: string, state = "signed-off") =>
  `\n  <target state="${state}">${text}</target>`;

describe("mark", () => {
  it("waits for a person, with a note where it matters most", () => {
    const marked = mark(
      file(
        unit("shared.crisis.ask", "Need help?", "\n  <target>¿Necesita ayuda?</target>"),
        unit("circles.list.more", "More", "\n  <target>Más</target>"),
      ),
      new Map(),
    );
    assert.equal(marked.match(/state="needs-review-translation"/g)?.length, 2);
    assert.equal(marked.match(/needs review by a person: crisis/g)?.length, 1);
    assert.equal(mark(marked, unitsIn(marked)), marked);
  });

  it("keeps a signature, and takes the note away", () => {
    const asked = mark(file(unit("donate.give", "Give", done("Donar", "translated"))), new Map());
    assert.match(asked, /by a person: money/);
    const signed = mark(asked.replace('"translated"', '"signed-off"'), unitsIn(asked));
    assert.doesNotMatch(signed, /by a person/);
    assert.match(signed, /state="signed-off"/);
  });

  it("takes a signature back when the English changed under it", () => {
    const before = unitsIn(file(unit("donate.give", "Give", done("Donar"))));
    const marked = mark(file(unit("donate.give", "Give now", done("Donar"))), before);
    assert.match(marked, /state="needs-adaptation"/);
    assert.match(mark(marked, unitsIn(marked)), /state="needs-adaptation"/);
    assert.match(shortcomings("es", unitsIn(marked)).join(), /donate\.give has new English/);
  });

  it("leaves a unit without a translation as it is", () => {
    const bare = file(unit("donate.give", "Give", ""));
    assert.equal(mark(bare, new Map()), bare);
    assert.match(shortcomings("es", unitsIn(bare)).join(), /donate\.give is not translated/);
  });
});

describe("awaiting", () => {
  it("lists what a machine made, by how much it matters", () => {
    const units = unitsIn(
      file(
        unit("donate.give", "Give", done("Donar", "needs-review-translation")),
        unit("circles.list.more", "More", done("Más", "needs-review-translation")),
        unit("support.title", "Get support", done("Pedir ayuda")),
      ),
    );
    assert.deepEqual(
      [...awaiting(units)],
      [
        ["money", ["donate.give"]],
        ["words", ["circles.list.more"]],
      ],
    );
  });
});

describe("reviewReason", () => {
  const table: Readonly<Record<string, string | undefined>> = {
    "shared.crisis.call988": "crisis",
    "shared.leave.button": "crisis",
    "question.consent.contact": "consent",
    "support.welcome.sealed": "consent",
    "donate.give": "money",
    "circles.cost.free": "money",
    "circles.list.title": undefined,
  };
  for (const [id, reason] of Object.entries(table))
    it(`asks a person to read ${id} for ${reason ?? "nothing special"}`, () =>
      assert.equal(reviewReason(id), reason));
});
