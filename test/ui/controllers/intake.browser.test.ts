/** One person's sending stays one thing: the same intent over edits, another after it
 * was stored. */
import { expect } from "@open-wc/testing";
import { LitElement } from "lit";
import { readConfig } from "../../../src/client/config.js";
import { Failure } from "../../../src/client/failure.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import { ConfigController } from "../../../src/ui/controllers/config.js";
import { IntakeSender } from "../../../src/ui/controllers/intake.js";
import { createScenario, type Setting } from "../../support/scenario.js";
import { until } from "../../support/until.js";

class SenderHost extends LitElement {
  readonly config = new ConfigController(this, { read: readConfig });
  readonly sender = new IntakeSender(this.config);
}
customElements.define("sender-host", SenderHost);

async function sender(setting: Setting = {}) {
  const scenario = await createScenario(setting);
  const host = new SenderHost();
  host.setAttribute("data-haven-endpoint", scenario.endpoint);
  document.body.append(host);
  await until("the config", () => host.config.config);
  return { scenario, host, own: host.sender };
}

const signal = new AbortController().signal;
const failure = (error: unknown) => (error instanceof Failure ? error.code : String(error));

describe("IntakeSender", () => {
  afterEach(() => document.querySelector("sender-host")?.remove());

  it("is another sending after the first was stored, and not before", async () => {
    const { own, scenario } = await sender();
    const { intent } = own;
    expect(own.intent).to.equal(intent);
    const receipt = await own.deliver({ ...exampleReferral, intent }, "en", signal);
    expect(receipt.ref).to.match(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(own.intent).not.to.equal(intent);
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  it("is not ready where nobody could be sealed to", async () => {
    const { own } = await sender({ config: { support: { sealing: null } } });
    expect(await own.ready().then(() => "ready", failure)).to.equal("unsealed");
  });

  it("is ready once everything is loaded that Send will need", async () => {
    const { own } = await sender();
    expect(await own.ready().then(() => "ready", failure)).to.equal("ready");
  });

  it("names refused answers only where the endpoint refused some", async () => {
    const { own } = await sender();
    const errors = [{ path: "/data/message", code: "too_long" as const }];
    const problem = {
      type: "about:blank",
      title: "",
      status: 422,
      code: "invalid" as const,
      errors,
    };
    expect(own.toldOf(new Failure("invalid", { problem }))).to.deep.equal({
      code: "invalid",
      maybeArrived: false,
      errors,
    });
    expect(own.toldOf(new Failure("outdated", { problem })).errors).to.deep.equal([]);
    expect(own.toldOf(new Failure("network", { maybeArrived: true })).maybeArrived).to.equal(true);
  });
});
