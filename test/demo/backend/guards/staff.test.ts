/** The guard knows a day as the organisation lives it, and a page of ours by its origin. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Hono } from "hono";
import { staffGuard, staffReply } from "../../../../demo/backend/guards/staff.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("the staff guard", () => {
  it("reckons with the day where the organization is, not with the server's", async () => {
    const { ports } = createEndpoint(await anyStore.open(), { now: "2026-11-25T03:00:00Z" });
    assert.equal(staffGuard(ports).today(), "2026-11-24");
  });

  it("takes a form from its own pages alone", async () => {
    const { ports } = createEndpoint(await anyStore.open(), { now: "2026-11-24T15:00:00Z" });
    const guard = staffGuard(ports);
    const hono = new Hono().post("/x", (c) => c.json(guard.isOurs(c)));
    const asked = async (headers: Record<string, string>) => {
      const request = new Request("https://api.example.org/x", { method: "POST", headers });
      return (await hono.fetch(request)).json();
    };
    assert.equal(await asked({ origin: "https://api.example.org" }), true);
    for (const headers of [
      {},
      { origin: "null" },
      { origin: "https://api.example.org.evil.example" },
      { origin: "http://api.example.org" },
    ])
      assert.equal(await asked(headers), false, JSON.stringify(headers));
  });

  it("has every reply kept nowhere, and under the policy of the staff pages", () => {
    const { headers } = staffReply({});
    assert.equal(headers.get("cache-control"), "no-store");
    assert.match(headers.get("content-security-policy") ?? "", /connect-src 'self'/);
  });
});
