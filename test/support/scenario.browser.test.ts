/** The scenario server is reached from a page on another origin, as a partner's page reaches the
 * endpoint. */
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
    const ask = () =>
      fetch(`${scenario.endpoint}/config`, { cache: "no-store", redirect: "error" });
    const send = () => fetch(`${scenario.endpoint}/intake`, { method: "POST", body: "{}" });
    const outcome = (reply: Promise<Response>) =>
      reply
        .then((each) => each.json())
        .then(
          () => "read",
          () => "lost",
        );
    await scenario.fault(
      { on: "POST /intake", kind: "drop" },
      { on: "POST /intake", kind: "refuse" },
      { on: "GET /config", kind: "cut" },
      { on: "GET /config", kind: "redirect" },
      { on: "GET /config", kind: "status", status: 503, retryAfter: "7" },
      { on: "GET /config", kind: "html" },
    );
    expect(await outcome(send())).to.equal("lost");
    expect(await outcome(send())).to.equal("lost");
    expect((await scenario.requests("POST /intake")).length).to.equal(2);
    expect(await outcome(ask())).to.equal("lost");
    expect(await outcome(ask())).to.equal("lost");
    const busy = await ask();
    expect([busy.status, busy.headers.get("retry-after")]).to.deep.equal([503, "7"]);
    expect((await ask()).headers.get("content-type")).to.contain("text/html");
    expect((await ask()).headers.get("content-type")).to.contain("application/json");
  });
});
