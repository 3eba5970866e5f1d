/** The staff cookie is for one host, out of reach of scripts and of other sites. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sessionCookies, sessionToken } from "../../../../demo/backend/staff/cookie.js";

const https = "https://api.example.org";
const http = "http://localhost:8787";

describe("the staff cookie", () => {
  it("is bound to its host, hidden from scripts, and never sent by another site", () => {
    assert.deepEqual(sessionCookies("abc", https), [
      "__Host-haven-staff=abc; Secure; Path=/; HttpOnly; SameSite=Strict",
    ]);
  });

  it("has a twin on this machine alone, where an engine refuses the secure one", () => {
    const [, twin] = sessionCookies("abc", http);
    assert.equal(twin, "haven-staff=abc; Path=/; HttpOnly; SameSite=Strict");
  });

  it("ends with an empty token", () => {
    for (const cookie of sessionCookies("", http)) assert.match(cookie, /=; .*; Max-Age=0$/);
  });

  const cases: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    ["alone", https, "__Host-haven-staff=abc", "abc"],
    ["among others", https, "a=b; __Host-haven-staff=abc; c=d", "abc"],
    ["by a longer name", https, "x__Host-haven-staff=abc", undefined],
    ["as the twin over https", https, "haven-staff=abc", undefined],
    ["as the twin on this machine", http, "haven-staff=abc", "abc"],
    ["empty", http, "__Host-haven-staff=", undefined],
    ["not at all", http, undefined, undefined],
  ];
  for (const [name, publicUrl, header, token] of cases)
    it(`sent ${name} is read as ${token ?? "nobody"}`, () => {
      assert.equal(sessionToken(header, publicUrl), token);
    });
});
