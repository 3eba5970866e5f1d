/** The config over a real socket: asked once, read leniently, believed only as a whole. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { readConfig } from "../../src/client/config.js";
import { exampleConfig } from "../../src/contract/config-example.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";

let server: faulty.FaultyServer;
before(async () => {
  server = await faulty.faultyServer();
});
after(() => server.close());

const audience = { partner: "west-philly-library", lang: "es" };

describe("the config", () => {
  it("is asked for once by all widgets of a page", async () => {
    server.plan(faulty.json(200, exampleConfig));
    const clock = new HeldClock();
    const all = Array.from({ length: 20 }, () => readConfig(server.endpoint, audience, { clock }));
    const [first, ...others] = await Promise.all(all);
    assert.equal(first?.organization.id, exampleConfig.organization.id);
    assert.ok(others.every((other) => other === first));
    assert.deepEqual(
      server.received.map(({ path }) => path),
      ["/v1/config?partner=west-philly-library&lang=es"],
    );
  });

  it("is asked for apart in another language", async () => {
    server.plan(faulty.json(200, exampleConfig));
    const clock = new HeldClock();
    await Promise.all([
      readConfig(server.endpoint, audience, { clock }),
      readConfig(server.endpoint, { lang: "en" }, { clock }),
    ]);
    assert.equal(server.received.length, 2);
  });

  it("is not believed when it speaks another version", async () => {
    server.plan(faulty.json(200, { ...exampleConfig, contract: "2.0" }));
    const asked = readConfig(server.endpoint, {}, { clock: new HeldClock() });
    await assert.rejects(asked, { code: "unexpectedReply" });
  });

  it("is not asked for without an endpoint", async () => {
    await assert.rejects(readConfig(undefined, audience), { code: "noEndpoint" });
  });
});
