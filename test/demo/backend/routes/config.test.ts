/** `GET /config`: the organisation in the visitor's language, with the keys that answers are
 * sealed to. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { Config } from "../../../../src/contract/config.js";
import { z } from "../../../../src/contract/zod.js";
import { createEndpoint, keys } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("the config", () => {
  let db: Db;
  before(async () => {
    db = await anyStore.open();
  });
  const read = async (query: string) =>
    z.parse(Config, await (await createEndpoint(db).get(`/v1/config${query}`)).json());

  it("speaks the visitor's language, and the organisation's first one else", async () => {
    const label = async (query: string) => (await read(query)).programs[0]?.label;
    assert.equal(await label("?lang=es-MX"), "Salud mental");
    assert.equal(await label("?lang=vi"), "Mental health");
    assert.equal(await label(""), "Mental health");
  });

  it("names the partner of the page where it is known", async () => {
    assert.equal((await read("?partner=west-philly-library")).partner?.name, "West Philly Library");
    assert.equal((await read("?partner=somebody-else")).partner, undefined);
  });

  it("carries two public keys and nothing private", async () => {
    const { support } = await read("");
    assert.equal(support?.sealing, "required");
    const text = JSON.stringify(support?.recipients);
    assert.ok(keys.every(({ publicKey }) => text.includes(publicKey.kid)));
    assert.ok(keys.every(({ privateKey }) => !text.includes(privateKey.d)));
  });

  it("may be kept a minute, and an hour when the endpoint is down", async () => {
    const { get } = createEndpoint(db);
    const first = await get("/v1/config?lang=es");
    const policy = "public, max-age=60, stale-if-error=3600";
    assert.equal(first.headers.get("cache-control"), policy);
    const etag = first.headers.get("etag") ?? "";
    const again = await get("/v1/config?lang=es", { "if-none-match": etag });
    assert.deepEqual([again.status, again.headers.get("cache-control")], [304, policy]);
    assert.equal((await get("/v1/config?lang=en", { "if-none-match": etag })).status, 200);
  });
});
