/** What happens when a page lets Haven make its policy, does not know policies, or refuses. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, describe, it } from "node:test";
import { litPolicy, policyName, policyRefused } from "../../src/ui/policy.js";
import { register, version } from "../../src/ui/register.js";

const page = globalThis as { trustedTypes?: unknown; customElements?: unknown };
const rules = { createHTML: (text: string) => text };

afterEach(() => {
  delete page.trustedTypes;
  delete page.customElements;
});

describe("Lit's policy", () => {
  it("is made under Haven's name", () => {
    const made: string[] = [];
    page.trustedTypes = {
      createPolicy: (name: string, given: typeof rules) => (made.push(name), given),
    };
    assert.equal(litPolicy(rules), rules);
    assert.deepEqual(made, [policyName]);
    assert.equal(policyRefused(), false);
  });

  it("is not needed where the browser knows none", () => {
    assert.equal(litPolicy(rules), undefined);
    assert.equal(policyRefused(), false);
  });

  it("defines nothing when refused, and says once which word the page lacks", (test) => {
    const warn = test.mock.method(console, "warn", () => undefined);
    const defined: string[] = [];
    page.customElements = { get: () => undefined, define: (tag: string) => defined.push(tag) };
    page.trustedTypes = {
      createPolicy: () => {
        throw new TypeError("disallowed");
      },
    };
    assert.equal(litPolicy(rules), undefined);
    assert.equal(policyRefused(), true);
    const element = class {} as unknown as CustomElementConstructor; // Node has no HTMLElement
    register("haven-a", element);
    register("haven-b", element);
    assert.deepEqual(defined, []);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /haven-kit#lit/);
  });
});

describe("the version in the console", () => {
  it("is the one of the package", () => {
    const read = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal(version, read.version);
  });
});
