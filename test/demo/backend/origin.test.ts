/** An origin is a website's own address, and nothing beside it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isOrigin } from "../../../demo/backend/origin.js";

describe("an origin", () => {
  for (const text of [
    "https://a.example.org",
    "https://a.example.org:8443",
    "http://localhost:8788",
  ])
    it(`is ${text}`, () => assert.ok(isOrigin(text)));

  const others = [
    "https://a.example.org/",
    "https://a.example.org/page",
    "https://A.example.org",
    "http://a.example.org",
    "https://*.example.org",
    "https://%2A.example.org",
    "https://me:word@a.example.org",
    "javascript:alert(1)",
    "mailto:a@example.org",
    "null",
    "",
  ];
  for (const text of others) it(`is not ${text || "nothing"}`, () => assert.ok(!isOrigin(text)));
});
