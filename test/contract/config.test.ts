/** The config as a widget meets it: what closes a form, and what must never break a page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Config } from "../../src/contract/config.js";
import { exampleConfig } from "../../src/contract/config-example.js";
import { refusals } from "../support/refusals.js";

type Changes = Record<string, unknown>;
const read = (changes: Changes = {}) => Config.parse({ ...exampleConfig, ...changes });
const withSupport = (changes: Changes) =>
  read({ support: { ...exampleConfig.support, ...changes } }).support;
const withDonations = (changes: Changes) =>
  read({ donations: { ...exampleConfig.donations, ...changes } }).donations;

describe("a config", () => {
  it("is refused without an organisation or in another major version, and may be newer", () => {
    assert.deepEqual(refusals(Config, { ...exampleConfig, organization: undefined }), [
      "/organization missing",
    ]);
    assert.deepEqual(refusals(Config, { ...exampleConfig, contract: "2.0" }), ["/contract syntax"]);
    assert.deepEqual(refusals(Config, { ...exampleConfig, contract: "1.12" }), ["fine"]);
  });

  it("can do without support and gifts", () => {
    const { support, donations, programs } = Config.parse({
      contract: "1.0",
      mode: "live",
      organization: { id: "a", name: "Harbor of Hope", timeZone: "America/New_York" },
    });
    assert.deepEqual([support, donations, programs], [undefined, undefined, []]);
  });

  it("is a test unless it says live, so that no false promise is made", () => {
    assert.equal(read({ mode: "live" }).mode, "live");
    assert.equal(read({ mode: "staging" }).mode, "test");
  });

  it("is read without what is not known here", () => {
    assert.equal("surplus" in read({ surplus: true }), false);
  });

  it("drops a link that may not be one, and keeps the phone", () => {
    const { organization } = read({
      organization: { ...exampleConfig.organization, url: "vbscript:x" },
    });
    assert.equal(organization.url, undefined);
    assert.equal(organization.phones[0]?.number, "+1 215-555-0142");
  });

  it("loses a broken line and keeps the others", () => {
    const { organization, crisis, programs } = read({
      organization: {
        ...exampleConfig.organization,
        phones: [
          { number: "call us", kind: "call" },
          { number: "988", kind: "carrier pigeon", hours: [{ days: ["xx"], from: "9", to: "5" }] },
        ],
      },
      crisis: [
        { call: "215-555-0188" },
        { name: "A line", chat: "data:x", text: { number: "988" } },
      ],
      programs: [{ code: "a" }, { code: "b", label: "B" }],
    });
    assert.deepEqual(organization.phones, [
      { number: "988", kind: "call", hours: [], languages: [] },
    ]);
    assert.equal(crisis.length, 1);
    assert.equal(crisis[0]?.chat, undefined);
    assert.deepEqual(programs, [{ code: "b", label: "B" }]);
  });
});

describe("support in a config", () => {
  it("says how things are sealed, or the form stays closed: clear text is never guessed", () => {
    assert.equal(withSupport({})?.sealing, "required");
    assert.equal(withSupport({ sealing: "none" })?.sealing, "none");
    assert.equal(withSupport({ sealing: undefined })?.sealing, undefined);
    assert.equal(withSupport({ sealing: "optional" })?.sealing, undefined);
  });

  it("keeps keys as they came, so that one bad key does not hide another", () => {
    assert.deepEqual(withSupport({ recipients: [null, { kty: "RSA" }] })?.recipients, [
      null,
      { kty: "RSA" },
    ]);
  });

  it("asks for nothing more when it does not say so", () => {
    assert.equal(withSupport({ askContext: undefined })?.askContext, false);
  });

  it("offers only ways of contact that are known, and takes an unknown display as unknown", () => {
    const contactMethods = [
      { kind: "fax", showsName: "no" },
      { kind: "call", showsName: "maybe" },
    ];
    assert.deepEqual(withSupport({ contactMethods })?.contactMethods, [
      { kind: "call", showsName: "unknown" },
    ]);
  });

  it("keeps the days it knows", () => {
    assert.deepEqual(withSupport({ workdays: ["mo", "moonday"] })?.workdays, ["mo"]);
    assert.deepEqual(withSupport({ closedOn: ["2026-12-25", "Christmas"] })?.closedOn, [
      "2026-12-25",
    ]);
  });
});

describe("gifts in a config", () => {
  it("keep amounts whole and inside the ceiling", () => {
    const currency = (once: unknown) => ({
      currencies: [{ currency: "USD", frequencies: { once } }],
    });
    const bounds = { minMinor: 500, maxMinor: 1_000_000 };
    const presets = [{ amountMinor: 25.5 }, { amountMinor: 0 }, { amountMinor: 2500 }];
    assert.deepEqual(
      withDonations(currency({ ...bounds, presets }))?.currencies[0]?.frequencies.once.presets,
      [{ amountMinor: 2500 }],
    );
    for (const bad of [
      { minMinor: 500 },
      { ...bounds, minMinor: 0.5 },
      { ...bounds, maxMinor: 1e9 },
    ])
      assert.deepEqual(withDonations(currency(bad))?.currencies, []);
  });

  it("are never offered as a plan alone, which somebody could take for a single gift", () => {
    const bounds = { minMinor: 500, maxMinor: 1_000_000 };
    const only = { currencies: [{ currency: "USD", frequencies: { month: bounds } }] };
    assert.deepEqual(withDonations(only)?.currencies, []);
  });

  it("are neither paused, nor in memory of somebody, unless it says so", () => {
    const gifts = withDonations({ paused: undefined, tribute: undefined });
    assert.deepEqual([gifts?.paused, gifts?.tribute], [false, false]);
  });

  it("name other ways, known or not, and drop links that may not be links", () => {
    const otherWays = [{ kind: "barter", label: "Barter", url: "file:///etc/passwd" }];
    const [way] = withDonations({ otherWays })?.otherWays ?? [];
    assert.equal(way?.kind, "other");
    assert.equal(way?.url, undefined);
  });
});
