/** What holds for every route: problems for what is not there, and a console without anybody's
 * words. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { Busy } from "../../../demo/backend/store/busy.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { Problem } from "../../../src/contract/problem.js";
import { z } from "../../../src/contract/zod.js";
import { createEndpoint, newKey, sealedEnvelope } from "../../support/endpoint.js";
import { anyStore } from "../../support/stores.js";

describe("the endpoint", () => {
  let db: Db;
  before(async () => {
    db = await anyStore.open();
  });

  it("says when it does not know a path, or a path does not take a method", async () => {
    const { app, get } = createEndpoint(db);
    const unknown = await get("/v1/secrets");
    assert.equal(z.parse(Problem, await unknown.json()).code, "not_found");
    for (const [method, path, allow] of [
      ["DELETE", "/v1/circles", "GET"],
      ["PUT", "/v1/intake", "POST"],
      ["POST", "/v1/circles/abcdefgh", "GET"],
    ] as const) {
      const reply = await app.fetch(new Request(`https://api.example.org${path}`, { method }));
      assert.deepEqual([reply.status, reply.headers.get("allow")], [405, allow]);
      assert.equal(z.parse(Problem, await reply.json()).code, "method_not_allowed");
    }
  });

  it("answers HEAD as GET, without the words", async () => {
    const { app } = createEndpoint(db);
    const head = new Request("https://api.example.org/v1/config", { method: "HEAD" });
    const reply = await app.fetch(head);
    assert.deepEqual([reply.status, await reply.text()], [200, ""]);
    assert.ok(reply.headers.get("etag"));
  });

  it("asks for patience, and does not call it a fault, when its database is busy", async (context) => {
    const said = context.mock.method(console, "error", () => undefined);
    const busy = () => Promise.reject(new Busy(undefined));
    const { post } = createEndpoint({ ...db, query: busy, tx: busy });
    const reply = await post("/v1/intake", await sealedEnvelope(), { "idempotency-key": newKey() });
    assert.deepEqual([reply.status, reply.headers.get("retry-after")], [503, "5"]);
    assert.equal(z.parse(Problem, await reply.json()).code, "unavailable");
    assert.match(String(said.mock.calls[0]?.arguments[0]), /^haven: 503 on a POST: Busy/);
  });

  it("writes nothing of a request on the console, even when everything breaks", async () => {
    const lines: string[] = [];
    const { error, log, warn } = console;
    console.error =
      console.log =
      console.warn =
        (...parts: unknown[]) => lines.push(parts.join(" "));
    const typed = "Sensitive words";
    const away = () => Promise.reject(new Error(`cannot store ${typed}`));
    const { post, get } = createEndpoint({ ...db, query: away, tx: away });
    const key = newKey();
    const reply = await post("/v1/intake", await sealedEnvelope(), { "idempotency-key": key });
    await get("/v1/circles/sensitivepath");
    await post("/v1/intake", JSON.stringify({ typed }), { authorization: "Bearer sensitive" });
    Object.assign(console, { error, log, warn });
    assert.equal(reply.status, 500);
    assert.ok(lines.some((line) => line.includes("haven: 500 on a POST: Error")));
    const said = lines.join("\n");
    assert.ok(!/sensitive/i.test(said) && !said.includes(key), said);
  });
});
