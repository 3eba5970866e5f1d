/** One date over a real socket, also when it is in no list any more. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { readCircle } from "../../src/client/circle.js";
import { exampleCircle } from "../../src/contract/circle.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";

let server: faulty.FaultyServer;
before(async () => {
  server = await faulty.faultyServer();
});
after(() => server.close());

const asking = { clock: new HeldClock(), fresh: true };

describe("one date", () => {
  it("is read by its id, in a language", async () => {
    server.plan(faulty.json(200, exampleCircle));
    const { id } = exampleCircle;
    assert.equal((await readCircle(server.endpoint, id, { lang: "es" }, asking)).id, id);
    assert.equal(server.received[0]?.path, `/v1/circles/${id}?lang=es`);
  });

  it("is told to be gone, or never to have been", async () => {
    for (const [status, code] of [
      [404, "notFound"],
      [410, "gone"],
    ] as const) {
      server.plan(faulty.json(status, { code }));
      await assert.rejects(readCircle(server.endpoint, "aaaaaaaaaaaaaaaa", {}, asking), { code });
    }
  });
});
