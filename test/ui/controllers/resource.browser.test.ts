/** Something that is read, kept and read again; the network is a promise that the test holds. */
import { expect, fixture, html } from "@open-wc/testing";
import { LitElement } from "lit";
import { Failure } from "../../../src/client/failure.js";
import type { Asking } from "../../../src/client/request.js";
import { ResourceController, type Resource } from "../../../src/ui/controllers/resource.js";

interface Question {
  readonly about: string;
  readonly lang: string;
}

interface Call {
  readonly question: Question;
  readonly asking: Asking & { readonly fresh: boolean };
  readonly answer: (value: string) => void;
  readonly fail: (error: unknown) => void;
}

class ProbeResource extends LitElement {
  question: Question | undefined = { about: "circles", lang: "en" };
  nowMs = 1_000_000;
  readonly calls: Call[] = [];
  readonly told: Resource<Question, string>[] = [];
  readonly resource = new ResourceController<Question, string>(this, {
    question: () => this.question,
    read: (question, asking) =>
      new Promise((answer, fail) => this.calls.push({ question, asking, answer, fail })),
    keeps: (earlier, now) => earlier.about === now.about,
    changed: (state) => this.told.push(state),
    now: () => this.nowMs,
  });

  protected override render() {
    return html`${this.resource.state.at}`;
  }

  ask(question: Question | undefined): Promise<boolean> {
    this.question = question;
    this.requestUpdate();
    return this.updateComplete;
  }
}
customElements.define("probe-resource", ProbeResource);

const settled = () => Promise.resolve().then(() => undefined);
const seen = () => document.dispatchEvent(new Event("visibilitychange"));
const online = () => window.dispatchEvent(new Event("online"));

describe("a resource", () => {
  let probe: ProbeResource;
  const state = () => probe.resource.state;
  const call = (index = -1) => {
    const found = probe.calls.at(index);
    if (!found) throw new Error("nothing was asked");
    return found;
  };
  const answered = async (value: string) => {
    call().answer(value);
    await settled();
  };
  const failed = async (error: unknown = new Failure("network")) => {
    call().fail(error);
    await settled();
  };

  beforeEach(async () => {
    probe = await fixture(html`<probe-resource></probe-resource>`);
  });

  it("is loading, then ready, with when the answer came", async () => {
    expect(state()).to.deep.equal({ at: "loading" });
    await answered("one");
    const question = { about: "circles", lang: "en" };
    expect(state()).to.deep.equal({
      at: "ready",
      question,
      value: "one",
      asOf: 1_000_000,
      asking: false,
    });
    expect(probe.calls.length).to.equal(1);
    expect(call().asking.fresh).to.equal(false);
  });

  it("tells a model of each new state", async () => {
    await answered("one");
    expect(probe.told.map(({ at }) => at)).to.deep.equal(["loading", "ready"]);
  });

  it("says why the first answer takes so long", () => {
    const wait = { code: "busy", waitMs: 30_000, attempt: 2 } as const;
    call().asking.onWait?.(wait);
    expect(state()).to.deep.equal({ at: "loading", wait });
  });

  it("has failed when there is no answer, and loads when it is asked again", async () => {
    await failed(new Failure("busy", { retryAfterMs: 120_000 }));
    expect(state()).to.deep.equal({ at: "failed", code: "busy", retryAfterMs: 120_000 });
    probe.resource.retry();
    expect(state()).to.deep.equal({ at: "loading" });
    expect(call().asking.fresh).to.equal(true);
    await answered("two");
    expect(state().at).to.equal("ready");
  });

  it("keeps an old answer while it is read again, and calls it stale when that fails", async () => {
    await answered("one");
    probe.nowMs += 1000;
    probe.resource.retry();
    expect(state()).to.include({ at: "ready", value: "one", asking: true });
    await failed();
    expect(state()).to.include({ at: "stale", value: "one", code: "network", asking: false });
    expect(state()).to.include({ asOf: 1_000_000 });
    probe.resource.retry();
    await answered("two");
    expect(state()).to.include({ at: "ready", value: "two", asOf: 1_001_000 });
  });

  it("keeps an answer in another language until the new one comes", async () => {
    await answered("one");
    await probe.ask({ about: "circles", lang: "es" });
    expect(state()).to.include({ at: "ready", value: "one", asking: true });
    await answered("uno");
    expect(state()).to.include({ at: "ready", value: "uno" });
    expect(state()).to.deep.include({ question: { about: "circles", lang: "es" } });
  });

  it("drops an answer that belongs to somebody else", async () => {
    await answered("one");
    await probe.ask({ about: "other circles", lang: "en" });
    expect(state()).to.deep.equal({ at: "loading" });
  });

  it("gives up an answer that nobody waits for any more", async () => {
    await probe.ask({ about: "other circles", lang: "en" });
    expect(call(0).asking.signal?.aborted).to.equal(true);
    call(0).answer("late");
    await settled();
    expect(state()).to.deep.equal({ at: "loading" });
  });

  it("is idle when there is nothing to ask", async () => {
    await probe.ask(undefined);
    expect(state()).to.deep.equal({ at: "idle" });
    expect(call(0).asking.signal?.aborted).to.equal(true);
    probe.resource.retry();
    expect(probe.calls.length).to.equal(1);
  });

  it("is read again when an old page is looked at, and not before five minutes", async () => {
    await answered("one");
    probe.nowMs += 300_000;
    seen();
    expect(probe.calls.length).to.equal(1);
    probe.nowMs += 1;
    seen();
    seen();
    expect(probe.calls.length).to.equal(2);
  });

  it("is read again when the device is online again, if the last try failed", async () => {
    await answered("one");
    online();
    expect(probe.calls.length).to.equal(1);
    probe.resource.retry();
    await failed(new Failure("offline"));
    online();
    expect(probe.calls.length).to.equal(3);
  });

  it("asks again when it was taken out while asking", async () => {
    probe.remove();
    expect(call(0).asking.signal?.aborted).to.equal(true);
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.calls.length).to.equal(2);
    await answered("one");
    expect(state().at).to.equal("ready");
    probe.remove();
  });

  it("keeps its answer when it is moved, and listens to nothing when it is out", async () => {
    await answered("one");
    const elsewhere = document.createElement("div");
    document.body.append(elsewhere);
    for (const place of [elsewhere, document.body]) {
      place.append(probe);
      await probe.updateComplete;
      expect(state()).to.include({ at: "ready", value: "one" });
    }
    elsewhere.remove();
    probe.remove();
    probe.nowMs += 400_000;
    seen();
    expect(probe.calls.length).to.equal(1);
    document.body.append(probe);
    expect(probe.calls.length).to.equal(2);
    probe.remove();
  });
});
