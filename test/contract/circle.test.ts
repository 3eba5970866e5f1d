/** A circle as a reader meets it: whole, newer than the reader, hostile, or lacking something. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, CirclesReply, exampleCircle } from "../../src/contract/circle.js";
import { refusals, unclean } from "../support/refusals.js";

const read = (changes: Record<string, unknown> = {}) =>
  Circle.parse({ ...exampleCircle, ...changes });
const refused = (changes: Record<string, unknown>) =>
  refusals(Circle, { ...exampleCircle, ...changes });

describe("the example of a circle", () => {
  it("is read as it is written", () => {
    const circle = read();
    for (const key of Object.keys(exampleCircle) as (keyof typeof exampleCircle)[])
      if (!["facilitators", "host", "supports", "online"].includes(key))
        assert.deepEqual(circle[key], exampleCircle[key], key);
    assert.equal(circle.online?.joinUrl, undefined);
    assert.deepEqual(circle.aftercare, {});
  });
});

describe("a circle", () => {
  it("is left out when a field is missing that it cannot be shown without", () => {
    const needed = [
      ..."id uid kind sequence updated status title textLang start end timeZone".split(" "),
      ..."modes audience cost rsvp host".split(" "),
    ];
    for (const key of needed) assert.deepEqual(refused({ [key]: undefined }), [`/${key} missing`]);
    const audience = { ...exampleCircle.audience, entry: undefined };
    assert.deepEqual(refused({ audience }), ["/audience/entry missing"]);
    const rsvp = { ...exampleCircle.rsvp, mode: undefined };
    assert.deepEqual(refused({ rsvp }), ["/rsvp/mode missing"]);
  });

  it("can lack everything else", () => {
    const needed =
      "id uid kind sequence updated status title textLang start end timeZone modes".split(" ");
    const bare = Object.fromEntries(
      Object.entries(exampleCircle).filter(([key]) => needed.includes(key)),
    );
    const circle = Circle.parse({
      ...bare,
      audience: { entry: "open" },
      cost: { kind: "free" },
      rsvp: { mode: "none" },
      host: { id: "harbor-of-hope", name: "Harbor of Hope" },
    });
    assert.deepEqual(circle.privacy, { listing: "public", index: false, discreet: true });
    assert.deepEqual([circle.place, circle.online, circle.seriesId], [null, null, null]);
    assert.deepEqual([circle.agreements, circle.programs, circle.topics], [[], [], []]);
  });

  it("gives a code that is not known here its one meaning", () => {
    const odd = "a code of tomorrow";
    const circle = read({
      kind: odd,
      status: odd,
      modes: [odd, "online"],
      audience: { codes: [], entry: odd, guardian: odd },
      expect: { recording: odd },
      languages: [{ code: "en", how: odd, when: odd }],
      access: [{ code: "stepFree", value: odd }],
      place: { visibility: odd, areaLabel: "West Philadelphia" },
      online: { reveal: odd },
      cost: { kind: odd },
      rsvp: { mode: odd, accepts: [odd, "online"], seats: { inPerson: odd, online: "full" } },
      privacy: { listing: odd },
    });
    assert.equal(circle.kind, "other");
    assert.equal(circle.status, "unconfirmed");
    assert.deepEqual(circle.modes, ["other", "online"]);
    assert.equal(circle.audience.entry, "talkFirst");
    assert.equal(circle.audience.guardian, "needed");
    assert.equal(circle.expect.recording, "other");
    assert.deepEqual(circle.languages, [{ code: "en", how: "other", when: "onRequest" }]);
    assert.deepEqual(circle.access, [{ code: "stepFree", value: "ask" }]);
    assert.equal(circle.place?.visibility, "ask");
    assert.equal(circle.online?.reveal, "afterRsvp");
    assert.equal(circle.cost.kind, "other");
    assert.equal(circle.rsvp.mode, "talkFirst");
    assert.deepEqual(circle.rsvp.accepts, ["online"]);
    assert.equal(circle.rsvp.seats.inPerson, undefined);
    assert.equal(circle.rsvp.seats.online, "full");
    assert.deepEqual(circle.privacy, { listing: "partners", index: false, discreet: true });
  });

  it("is read without what is not known here", () => {
    const circle = read({ surplus: 1, host: { ...exampleCircle.host, surplus: 1 } });
    assert.equal("surplus" in circle, false);
    assert.equal("surplus" in circle.host, false);
  });

  it("loses a broken part of a list and keeps the rest", () => {
    const circle = read({
      facilitators: [{ role: "Nobody" }, { label: "Ana" }],
      supports: [{ code: "meal" }, { code: "childcare", value: "yes" }],
      agreements: [null],
    });
    assert.deepEqual(circle.facilitators, [{ label: "Ana", credentials: [], languages: [] }]);
    assert.deepEqual(circle.supports, [{ code: "childcare", value: "yes" }]);
    assert.deepEqual(circle.agreements, []);
  });

  it("carries clean texts of a bounded length, and only links that may be links", () => {
    for (const bad of unclean) assert.equal(read({ title: `a${bad}b` }).title, "ab");
    assert.equal([...read({ summary: "😀".repeat(300) }).summary].length, 280);
    const circle = read({
      host: { ...exampleCircle.host, url: "data:text/html,x" },
      links: { details: "vbscript:alert(1)", ics: "https://a.example.org/a.ics" },
    });
    assert.equal(circle.host.url, undefined);
    assert.equal(circle.links.details, undefined);
    assert.equal(circle.links.ics, "https://a.example.org/a.ics");
  });

  it("has a time with an offset, an opaque id, a way to take part, a language", () => {
    for (const [key, value] of [
      ["start", "2026-11-24T18:30:00"],
      ["end", "2026-11-24"],
      ["updated", "yesterday"],
      ["id", "UPPER-CASE"],
      ["id", "short"],
      ["textLang", "english please"],
    ] as const)
      assert.deepEqual(refused({ [key]: value }), [`/${key} syntax`]);
    assert.deepEqual(refused({ modes: [] }), ["/modes too_short"]);
    assert.deepEqual(refused({ sequence: -1 }), ["/sequence too_small"]);
    assert.deepEqual(refused({ sequence: 0.5 }), ["/sequence fraction"]);
    assert.deepEqual(refused({ title: " \u202E" }), ["/title syntax"]);
  });
});

describe("the reply with circles", () => {
  it("is read even when its records are not", () => {
    const reply = CirclesReply.parse({
      generatedAt: "2026-11-23T17:00:00Z",
      circles: [exampleCircle, null, "x"],
      next: "later",
    });
    assert.equal(reply.circles.length, 3);
    assert.equal(reply.truncated, false);
    assert.equal("next" in reply, false);
  });

  it("is none without a list or a time", () => {
    assert.deepEqual(refusals(CirclesReply, { generatedAt: "2026-11-23T17:00:00Z" }), [
      "/circles missing",
    ]);
    assert.deepEqual(refusals(CirclesReply, { circles: [] }), ["/generatedAt missing"]);
  });
});
