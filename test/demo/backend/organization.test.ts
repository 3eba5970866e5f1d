/** The organisation's file: several languages become one config each, and nothing in it is
 * quietly dropped. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Config } from "../../../src/contract/config.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { z } from "../../../src/contract/zod.js";
import { demoConfig } from "../../../demo/backend/open.js";
import {
  OrganizationError,
  createOrganization,
  readOrganization,
} from "../../../demo/backend/organization.js";

const { partner, ...config } = exampleConfig;
const file = (change: object = {}) => ({
  languages: ["en", "es"],
  partners: [{ id: "library", name: "Library", origins: ["https://library.example.org"] }],
  config: { ...config, ...change },
});
const refuses = (source: unknown, where: RegExp) =>
  assert.throws(
    () => createOrganization(source),
    (error: unknown) => error instanceof OrganizationError && where.test(error.message),
  );

describe("the organisation's file", () => {
  it("of the demo is whole, in both languages", () => {
    const organization = readOrganization(demoConfig);
    for (const lang of ["en", "es"]) z.parse(Config, organization.config(lang));
    assert.equal(organization.config("en").programs[0]?.label, "Mental health");
    assert.equal(organization.config("es").programs[0]?.label, "Salud mental");
    assert.equal(organization.config().mode, "test");
  });

  it("answers in the nearest language, and in its first one else", () => {
    const { language } = createOrganization(file());
    assert.deepEqual(
      ["es-MX", "ES", "zh", "en-GB", undefined].map((lang) => language(lang)),
      ["es", "es", "en", "en", "en"],
    );
  });

  it("names a known partner, and no other", () => {
    assert.ok(partner);
    const organization = createOrganization(file());
    assert.deepEqual(organization.config("en", "library").partner, {
      id: "library",
      name: "Library",
    });
    assert.equal(organization.config("en", "elsewhere").partner, undefined);
  });

  it("falls back to its first language text by text", () => {
    const programs = [{ code: "a", label: { en: "One", es: "Uno" }, hint: { en: "Hint" } }];
    const organization = createOrganization(file({ programs }));
    assert.deepEqual(organization.config("es").programs, [
      { code: "a", label: "Uno", hint: "Hint" },
    ]);
  });

  it("gets test keys only in mode test and where it names none", () => {
    const [key] = createOrganization(file()).recipients;
    assert.ok(key);
    const none = { ...exampleConfig.support, recipients: [] };
    const kids = (change: object) =>
      createOrganization(file(change), () => [{ ...key, kid: "made" }]).recipients.map(
        ({ kid }) => kid,
      );
    assert.deepEqual(kids({ support: none }), ["made"]);
    assert.deepEqual(kids({ support: none, mode: "live" }), []);
    assert.deepEqual(kids({}), ["staff-example", "recovery-example"]);
  });

  it("is refused where a reader would drop or change something, with the place", () => {
    refuses(file({ mode: "demo" }), /\/config\/mode/);
    refuses(file({ programs: [{ code: "a" }] }), /\/config\/programs/);
    refuses(
      file({ organization: { ...exampleConfig.organization, url: "http://a.example" } }),
      /\/config\/organization\/url/,
    );
    refuses(file({ surprise: 1 }), /\/config\/surprise/);
    refuses(
      file({ support: { ...exampleConfig.support, recipients: [{ kid: "a" }] } }),
      /recipients/,
    );
    refuses({ ...file(), partners: [{ id: "No Good", name: "x" }] }, /\/partners\/0\/id/);
    refuses([], /wrong at/);
  });

  it("is refused when it is no file or no JSON", () => {
    const read = (path: string) => () => readOrganization(new URL(path, import.meta.url));
    assert.throws(read("./no-such.json"), /cannot be read/);
    assert.throws(read("./organization.test.ts"), /not valid JSON/);
  });
});
