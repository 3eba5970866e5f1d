/** The one place that holds what the staff pages know, and draws them anew when it changes. */
import type { StaffData } from "../backend/staff/everything.js";
import { ask, isSilence, tell } from "./asking.js";
import { learnIntents } from "./intents.js";
import { forFacilitators, start } from "./model.js";
import type { State } from "./model.js";
import { readPlace } from "./reading.js";

export interface Desk {
  state(): State;
  become(change: Partial<State>): void;
  /** Asks for everything again, and for what this place shows. */
  refresh(): Promise<void>;
  /**
   * Tells the server one change, and nothing twice; says what came of it. Whether it was done.
   */
  change(path: string, body: unknown, done: string): Promise<boolean>;
}

export function createDesk(draw: (state: State) => void): Desk {
  let state: State = start;
  let questions = 0;
  let answered = 0;

  const become: Desk["become"] = (change) => {
    state = { ...state, ...change };
    draw(state);
  };

  async function load(): Promise<void> {
    const data = await ask<StaffData>("/staff/data");
    if (isSilence(data)) become({ offline: true });
    else {
      const { place } = state;
      // A facilitator has no inbox: the first page is that of the circles.
      const isElsewhere = data.duty === "facilitator" && !forFacilitators.has(place.at);
      become({ data, offline: false, ...(isElsewhere && { place: { at: "circles" } }) });
    }
  }

  /** Versions are found, and surplus is set apart, as soon as there is a key to see them with. */
  async function learn(): Promise<void> {
    const { data, intents, keys } = state;
    if (!data) return;
    const learnt = await learnIntents(data, intents, keys);
    // The key may have been put away meanwhile, and what it opened with it.
    if (state.keys !== keys) return;
    if (learnt.intents.size > intents.size) become({ intents: learnt.intents });
    if (learnt.surplus.length === 0) return;
    for (const refs of learnt.surplus)
      await tell("/staff/data/moves", { refs, lane: "quarantine", surplus: true });
    await load();
  }

  async function read(): Promise<void> {
    const { giftChoice, place } = state;
    const asked = (questions += 1);
    const reading = await readPlace(state);
    // Unless the person has gone elsewhere or chosen otherwise meanwhile, or knows later news.
    const isLate = state.place !== place || state.giftChoice !== giftChoice || asked < answered;
    if (!reading || isLate) return;
    // Whoever reads how to reach people goes on reading without a server.
    if (reading.at === "failed" && withPeople.has(state.reading.at)) return;
    answered = asked;
    become({ reading });
  }

  async function refresh(): Promise<void> {
    await load();
    await learn();
    await read();
  }

  return {
    state: () => state,
    become,
    refresh,
    async change(path, body, done) {
      if (state.busy) return false;
      become({ busy: true, said: undefined });
      const reply = await tell(path, body);
      const failed = isSilence(reply);
      become({ busy: false, said: { failed, text: failed ? failures[reply] : done } });
      if (!failed || reply === "missing") await refresh();
      return !failed;
    },
  };
}

const withPeople: ReadonlySet<string> = new Set(["circle", "toTell"]);

const failures = {
  missing: "Somebody else was faster. You see how it stands now.",
  failed: "That was not done: the server did not take it. Please try again.",
};
