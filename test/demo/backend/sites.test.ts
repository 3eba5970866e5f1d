/** Two origins: the kit for any page and the endpoint on one, the partners' pages on the other. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mainSite, partnerSite } from "../../../demo/backend/sites.js";

const addresses = { main: "http://localhost:8787", partners: "http://localhost:8788" };
const app = () => Promise.resolve(new Response("app"));

describe("the first origin", () => {
  const site = mainSite(app, addresses);
  const ask = (path: string, method = "GET") =>
    site(new Request(`${addresses.main}${path}`, { method }));

  it("leaves every other path to the app, whatever lies in the folders", async () => {
    for (const path of ["/v1/config", "/data/config.json", "/backend/env.ts", "/kit/v1/../../x"])
      assert.equal(await (await ask(path)).text(), "app");
    assert.equal(await (await ask("/", "POST")).text(), "app");
  });
});

describe("the partners' origin", () => {
  it("has pages and no endpoint", async () => {
    const reply = await partnerSite(addresses)(new Request(`${addresses.partners}/v1/config`));
    assert.equal(reply.status, 404);
    assert.equal(reply.headers.get("content-type"), "application/problem+json");
  });
});
