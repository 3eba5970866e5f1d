/** The scenario server is reached from a page on another origin, as a partner's page reaches the endpoint. */
import { expect } from "@open-wc/testing";
import { createScenario } from "./scenario.js";

describe("a scenario in a browser", () => {
  it("answers another origin, from its own clock and circles", async () => {
    const scenario = await createScenario({ now: "2026-11-24T15:00:00Z" });
    expect(new URL(scenario.endpoint).origin).not.to.equal(location.origin);
    const reply = await fetch(`${scenario.endpoint}/circles`);
    const list: { generatedAt: string; circles: unknown[] } = await reply.json();
    expect(list.generatedAt).to.equal("2026-11-24T15:00:00.000Z");
    expect(list.circles).to.have.length(4);
    expect(await scenario.requests("/circles")).to.have.length(1);
  });

  it("fails as it is told, and only as often", async () => {
    const scenario = await createScenario();
    await scenario.fault(
      { on: "GET /config", kind: "drop" },
      { on: "GET /config", kind: "cut" },
      { on: "GET /config", kind: "redirect" },
      { on: "GET /config", kind: "status", status: 503, retryAfter: "7" },
      { on: "GET /config", kind: "html" },
    );
    const ask = () =>
      fetch(`${scenario.endpoint}/config`, { cache: "no-store", redirect: "error" });
    for (let lost = 0; lost < 3; lost += 1)
      expect(
        await ask()
          .then((reply) => reply.text())
          .catch(() => "lost"),
      ).to.equal("lost");
    const busy = await ask();
    expect([busy.status, busy.headers.get("retry-after")]).to.deep.equal([503, "7"]);
    expect((await ask()).headers.get("content-type")).to.contain("text/html");
    expect((await ask()).headers.get("content-type")).to.contain("application/json");
  });
});
