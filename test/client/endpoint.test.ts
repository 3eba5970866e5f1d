/** Which addresses an organisation may choose, and what is made of them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { endpointBase, routeUrl } from "../../src/client/endpoint.js";
import { Failure } from "../../src/client/failure.js";

describe("an endpoint", () => {
  for (const [given, base] of [
    ["https://api.example.org/v1", "https://api.example.org/v1"],
    ["https://api.example.org/v1///", "https://api.example.org/v1"],
    ["https://api.example.org", "https://api.example.org"],
    [" https://API.example.org/a/b/ ", "https://api.example.org/a/b"],
    ["http://localhost:8787/v1", "http://localhost:8787/v1"],
    ["http://127.0.0.1:8787", "http://127.0.0.1:8787"],
  ] as const)
    it(`is taken as ${base} from "${given}"`, () => assert.equal(endpointBase(given), base));

  for (const given of [
    undefined,
    "",
    "/v1",
    "api.example.org/v1",
    "http://api.example.org/v1",
    "http://localhost.example.org/v1",
    "blob:https://api.example.org/v1",
    "ftp://api.example.org",
    "https://user:word@api.example.org",
    "https://api.example.org/v1?key=1",
    "https://api.example.org/v1#part",
  ])
    it(`is none when it is ${JSON.stringify(given)}`, () => {
      assert.equal(endpointBase(given), undefined);
      assert.throws(
        () => routeUrl(given, "config"),
        (error) => error instanceof Failure && error.code === "noEndpoint",
      );
    });
});

describe("a route's address", () => {
  it("is joined with what is asked for, and with nothing empty", () => {
    const query = { partner: "west philly&library", lang: "es", none: undefined, empty: "" };
    assert.equal(
      routeUrl("https://api.example.org/v1/", "config", query),
      "https://api.example.org/v1/config?partner=west+philly%26library&lang=es",
    );
    assert.equal(routeUrl("https://api.example.org", "circles"), "https://api.example.org/circles");
  });
});
