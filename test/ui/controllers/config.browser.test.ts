/** Where an element finds its endpoint and its partner, and what it makes of the config. */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { LitElement } from "lit";
import { readConfig } from "../../../src/client/config.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { ConfigController } from "../../../src/ui/controllers/config.js";

class ProbeConfig extends LitElement {
  static override properties = { endpoint: {}, partner: {}, lang: {} };
  declare endpoint: string | undefined;
  declare partner: string | undefined;
  readonly told: string[] = [];
  readonly config = new ConfigController(this, {
    read: readConfig,
    lang: () => this.lang || undefined,
    changed: ({ at }) => this.told.push(at),
  });

  protected override render() {
    return html`${this.config.state.at}`;
  }
}
customElements.define("probe-config", ProbeConfig);
customElements.define("probe-config-bare", class extends ProbeConfig {});

const real = window.fetch;
const reply = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": status < 300 ? "application/json" : "application/problem+json" },
  });
const notFound = { type: "about:blank", title: "Not here", status: 404, code: "not_found" };

describe("an element's config", () => {
  let asked: string[];
  let answer: () => Response | Promise<Response>;
  beforeEach(() => {
    asked = [];
    answer = () => reply(exampleConfig);
    window.fetch = async (input) => {
      asked.push(String(input));
      return answer();
    };
  });
  afterEach(() => {
    window.fetch = real;
  });

  const probeIn = (node: ParentNode) => {
    const found = node.querySelector("probe-config");
    if (!(found instanceof ProbeConfig)) throw new Error("there is no probe");
    return found;
  };
  const ready = (probe: ProbeConfig) => waitUntil(() => probe.config.state.at === "ready");

  it("comes from the endpoint on its own tag", async () => {
    const probe = await fixture<ProbeConfig>(
      html`<probe-config endpoint="https://a.example.org/v1/" partner="library"></probe-config>`,
    );
    expect(probe.config.state.at).to.equal("loading");
    await ready(probe);
    expect(asked).to.deep.equal(["https://a.example.org/v1/config?partner=library"]);
    expect(probe.config.config?.organization.id).to.equal(exampleConfig.organization.id);
    expect(probe.config.endpoint).to.equal("https://a.example.org/v1");
    expect(probe.told).to.deep.equal(["loading", "ready"]);
  });

  it("comes from the nearest element around it, each word by itself", async () => {
    const page = await fixture(html`
      <main data-haven-endpoint="https://b.example.org" data-haven-partner="church">
        <div data-haven-partner="library"><probe-config></probe-config></div>
      </main>
    `);
    const probe = probeIn(page);
    await ready(probe);
    expect(asked).to.deep.equal(["https://b.example.org/config?partner=library"]);
    expect(probe.config.partner).to.equal("library");
  });

  it("comes from around the shadow root that it is in", async () => {
    const page = await fixture(
      html`<main data-haven-endpoint="https://c.example.org"><section></section></main>`,
    );
    const root = page.querySelector("section")?.attachShadow({ mode: "closed" });
    root?.append(document.createElement("probe-config"));
    if (root) await ready(probeIn(root));
    expect(asked).to.deep.equal(["https://c.example.org/config"]);
  });

  it("is asked for anew when endpoint, partner or language change, here or around it", async () => {
    const page = await fixture<HTMLElement>(
      html`<main data-haven-endpoint="https://d.example.org"><probe-config></probe-config></main>`,
    );
    const probe = probeIn(page);
    await ready(probe);
    probe.lang = "es";
    await waitUntil(() => asked.length === 2);
    probe.setAttribute("partner", "library");
    await waitUntil(() => asked.length === 3);
    page.dataset["havenEndpoint"] = "https://e.example.org";
    await waitUntil(() => asked.length === 4);
    expect(asked).to.deep.equal([
      "https://d.example.org/config",
      "https://d.example.org/config?lang=es",
      "https://d.example.org/config?partner=library&lang=es",
      "https://e.example.org/config?partner=library&lang=es",
    ]);
  });

  it("stays in the old language until the new one comes, and says which it is", async () => {
    const probe = await fixture<ProbeConfig>(
      html`<probe-config endpoint="https://f.example.org" lang="en"></probe-config>`,
    );
    await ready(probe);
    let arrive: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    probe.lang = "es";
    await waitUntil(() => asked.length === 2);
    expect(probe.config.state).to.include({ at: "ready", lang: "en" });
    arrive(reply(exampleConfig));
    await waitUntil(() => {
      const { state } = probe.config;
      return state.at === "ready" && state.lang === "es";
    });
  });

  it("fails in a word, and can be asked for again", async () => {
    answer = () => reply(notFound, 404);
    const probe = await fixture<ProbeConfig>(
      html`<probe-config endpoint="https://g.example.org"></probe-config>`,
    );
    await waitUntil(() => probe.config.state.at === "failed");
    expect(probe.config.state).to.deep.equal({ at: "failed", code: "notFound" });
    expect(probe.config.config).to.equal(undefined);
    answer = () => reply(exampleConfig);
    probe.config.retry();
    await ready(probe);
  });

  it("is none without an endpoint, and the console says once how to give one", async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words) => void said.push(String(words));
    try {
      await fixture(html`
        <div><probe-config-bare></probe-config-bare><probe-config-bare></probe-config-bare></div>
      `);
      await waitUntil(() => said.length === 1);
      const probe = await fixture<ProbeConfig>(
        html`<probe-config-bare endpoint="http://h.example.org"></probe-config-bare>`,
      );
      expect(probe.config.state).to.deep.equal({ at: "none" });
      expect(probe.config.endpoint).to.equal(undefined);
      await waitUntil(() => said.length === 2);
    } finally {
      console.warn = warn;
    }
    expect(said.length).to.equal(2);
    expect(said[0]).to.match(/^haven: <probe-config-bare> has no endpoint.*endpoint="https:/);
    expect(said[1]).to.contain('cannot use the endpoint "http://h.example.org"');
    expect(asked).to.deep.equal([]);
  });
});
