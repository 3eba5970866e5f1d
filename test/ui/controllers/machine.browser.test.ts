/** A model on a host: redrawn, entered, left, and entered again wherever the element goes. */
import { expect, fixture, html } from "@open-wc/testing";
import { LitElement } from "lit";
import { Machine } from "../../../src/ui/controllers/machine.js";

type State =
  | { readonly at: "open"; readonly visits: number }
  | { readonly at: "asking" }
  | { readonly at: "done"; readonly answer: string };
type Step =
  | { readonly type: "visited" }
  | { readonly type: "asked" }
  | { readonly type: "answered"; readonly answer: string };

function next(state: State, step: Step): State {
  switch (step.type) {
    case "visited":
      return state.at === "open" ? { ...state, visits: state.visits + 1 } : state;
    case "asked":
      return state.at === "done" ? state : { at: "asking" };
    case "answered":
      return state.at === "asking" ? { at: "done", answer: step.answer } : state;
  }
}

interface Visit {
  readonly at: State["at"];
  readonly signal: AbortSignal;
  readonly step: (step: Step) => void;
}

class ProbeMachine extends LitElement {
  drawn = 0;
  readonly visits: Visit[] = [];
  acts: (state: State) => void | Promise<void> = () => undefined;
  readonly machine = new Machine<State, Step>(this, {
    start: { at: "open", visits: 0 },
    next,
    entered: (state, signal, step) => {
      this.visits.push({ at: state.at, signal, step });
      return this.acts(state);
    },
  });

  protected override render() {
    this.drawn += 1;
    return html`${this.machine.state.at}`;
  }
}
customElements.define("probe-machine", ProbeMachine);

const rooms = (probe: ProbeMachine) =>
  probe.visits.map(({ at, signal }) => `${at}${signal.aborted ? " left" : ""}`);

async function heard(act: () => Promise<unknown> | unknown): Promise<unknown[][]> {
  const said: unknown[][] = [];
  const { error } = console;
  console.error = (...words) => void said.push(words);
  try {
    await act();
    await Promise.resolve();
  } finally {
    console.error = error;
  }
  return said;
}

describe("a machine", () => {
  let probe: ProbeMachine;
  beforeEach(async () => {
    probe = await fixture(html`<probe-machine></probe-machine>`);
  });

  it("enters its first room when the element is in a document", () => {
    expect(rooms(new ProbeMachine())).to.deep.equal([]);
    expect(rooms(probe)).to.deep.equal(["open"]);
  });

  it("redraws when something changed, and only then", async () => {
    const before = probe.drawn;
    probe.machine.step({ type: "answered", answer: "too early" });
    await probe.updateComplete;
    expect(probe.drawn).to.equal(before);
    probe.machine.step({ type: "visited" });
    await probe.updateComplete;
    expect(probe.drawn).to.equal(before + 1);
  });

  it("leaves a room when the next is entered, and not before", () => {
    probe.machine.step({ type: "visited" });
    expect(rooms(probe)).to.deep.equal(["open"]);
    probe.machine.step({ type: "asked" });
    expect(rooms(probe)).to.deep.equal(["open left", "asking"]);
  });

  it("can be handed to a view as a function", () => {
    const { step } = probe.machine;
    step({ type: "asked" });
    expect(probe.machine.state.at).to.equal("asking");
  });

  it("hears nothing from a room that was left", () => {
    probe.machine.step({ type: "asked" });
    probe.remove();
    document.body.append(probe);
    probe.visits[1]?.step({ type: "answered", answer: "of the first time" });
    expect(probe.machine.state.at).to.equal("asking");
    probe.visits[2]?.step({ type: "answered", answer: "of the second" });
    expect(probe.machine.state).to.deep.equal({ at: "done", answer: "of the second" });
    probe.remove();
  });

  it("leaves its room with the document, and enters it again, wherever it is moved", () => {
    probe.machine.step({ type: "asked" });
    const elsewhere = document.createElement("div");
    document.body.append(elsewhere);
    elsewhere.append(probe);
    document.body.append(probe);
    expect(rooms(probe)).to.deep.equal(["open left", "asking left", "asking left", "asking"]);
    probe.remove();
    expect(rooms(probe).at(-1)).to.equal("asking left");
    elsewhere.remove();
  });

  it("keeps its state while it is in no document, and enters that room on its way back", () => {
    probe.remove();
    probe.machine.step({ type: "asked" });
    expect(rooms(probe)).to.deep.equal(["open left"]);
    document.body.append(probe);
    expect(rooms(probe)).to.deep.equal(["open left", "asking"]);
    probe.remove();
  });

  it("may go on to the next room while it enters one", () => {
    probe.acts = ({ at }) => {
      if (at === "asking") probe.visits.at(-1)?.step({ type: "answered", answer: "at once" });
    };
    probe.machine.step({ type: "asked" });
    expect(rooms(probe)).to.deep.equal(["open left", "asking left", "done"]);
  });

  it("says on the console once what went wrong in a room, thrown or awaited", async () => {
    const mistake = new Error("mistake");
    for (const acts of [
      () => Promise.reject(mistake),
      () => {
        throw mistake;
      },
    ]) {
      const one = await fixture<ProbeMachine>(html`<probe-machine></probe-machine>`);
      one.acts = acts;
      const said = await heard(() => one.machine.step({ type: "asked" }));
      expect(said.length).to.equal(1);
      expect(said[0]?.[0]).to.match(/^haven: /);
      expect(said[0]?.[1]).to.equal(mistake);
    }
  });

  it("says nothing of an error in a room that was left", async () => {
    let fail: (error: Error) => void = () => undefined;
    probe.acts = () => new Promise((_, reject) => (fail = reject));
    probe.machine.step({ type: "asked" });
    const said = await heard(() => {
      probe.remove();
      fail(new Error("aborted"));
    });
    expect(said).to.deep.equal([]);
  });
});
