/** The OpenAPI document: whole, the same each time, and the one that is committed. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { openApi } from "../../src/contract/openapi.js";
import { routes } from "../../src/contract/openapi-routes.js";

type Operation = {
  readonly parameters?: readonly unknown[];
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
};
const document = openApi();
const paths = document["paths"] as Record<string, Record<string, Operation>>;

describe("the OpenAPI document", () => {
  it("describes every route, with what it answers", () => {
    assert.equal(document["openapi"], "3.1.0");
    for (const { method, path, answers } of routes)
      assert.deepEqual(Object.keys(paths[path]?.[method]?.responses ?? {}), Object.keys(answers));
  });

  it("answers what went wrong as problem details", () => {
    const answer = paths["/intake"]?.["post"]?.responses["422"];
    assert.deepEqual(Object.keys(answer?.content ?? {}), ["application/problem+json"]);
  });

  it("refers only to what is there", () => {
    const told = JSON.stringify(document);
    for (const [, path = ""] of told.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path
        .split("/")
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], document);
      assert.ok(found, path);
    }
  });

  it("is the one that is committed, made by npm run openapi", () => {
    const committed = readFileSync("openapi.json", "utf8");
    assert.equal(committed, `${JSON.stringify(openApi(), null, 2)}\n`);
    assert.match(committed.slice(0, 200), /Made by `npm run openapi`/);
  });
});
