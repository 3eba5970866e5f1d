/** The table of routes: every route of the contract, once, with the parameters it names. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { routeParameters, routes } from "../../src/contract/openapi-routes.js";

describe("the table of routes", () => {
  it("has each route of the contract once", () => {
    const told = routes.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(
      told.toSorted(),
      [
        ..."get /config,get /circles,get /circles/{id},get /circles/{id}.ics".split(","),
        ..."get /circles.ics,post /circles/{id}/rsvps,get /rsvp,delete /rsvp".split(","),
        ..."get /challenge,post /intake,post /donations,get /donations/{id}".split(","),
        ..."delete /donations/{id},post /donate,get /donate/thanks".split(","),
        ..."post /webhooks/{provider},get /frame/{widget},get /openapi.json".split(","),
        ..."get /healthz,get /readyz".split(","),
      ].toSorted(),
    );
  });

  it("declares every parameter that a path or a route names", () => {
    for (const { path, parameters = [] } of routes) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
      for (const name of [...inPath, ...parameters]) assert.ok(name in routeParameters, name);
      for (const name of inPath) assert.ok(parameters.includes(name), `${path} ${name}`);
    }
  });

  it("asks for a key with every JSON that is stored, and for a token where a secret opens", () => {
    for (const { method, path, parameters = [], body } of routes)
      if (method === "post" && body && "schema" in body)
        assert.ok(parameters.includes("key"), path);
    for (const { path, method, bearer } of routes)
      if (/rsvp$|donations\/\{id\}$/.test(path)) assert.ok(bearer, `${method} ${path}`);
  });
});
