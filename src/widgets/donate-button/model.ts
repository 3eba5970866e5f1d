/** The only doors between the rooms of a gift. Pure: no DOM, clock or network; its tests are
 * tables. */
import type { Donation } from "../../contract/donation.js";
import { chosen, noExtras, type Choosing } from "./choice.js";
import type { State, Step } from "./rooms.js";

export type { Choice, Fault, Gift } from "./choice.js";
export type { State, Step } from "./rooms.js";

/** Once, and nothing chosen. */
export const start: State = {
  at: "resting",
  choice: { frequency: "once", typed: "", fieldRound: 0, presetRound: 0, extras: noExtras },
};

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "choseFrequency":
    case "chosePreset":
    case "typed":
    case "meant":
    case "added":
      return mayChoose(state) || state.at === "opening" ? edited(state, step) : state;
    case "pressed":
      return state.at === "resting" || state.at === "unready"
        ? { ...state, at: "readying" }
        : state;
    case "readied":
      return state.at === "readying" ? readied(state) : state;
    case "closed":
      return closed(state);
    case "gave":
      return mayChoose(state) ? give(step) : state;
    case "tarried": {
      const { waitSeconds } = step;
      return state.at === "opening" ? { ...state, isSlow: true, waitSeconds } : state;
    }
    case "opened":
      return state.at === "opening" ? opened(state, step) : state;
    case "agreed":
      return state.at === "confirmTotal" ? agreed(state) : state;
    case "stayed":
      return state.at === "leaving" ? { ...state, way: "byLink" } : state;
    case "wentElsewhere":
      return state.at === "leaving" ? { ...state, way: "inTab" } : state;
    case "failed":
      return failed(state, step);
    case "returned":
      return { at: "confirming", choice: state.choice, key: step.key, isFresh: true };
    case "cameBack":
      return cameBack(state);
    case "learned":
      return learned(state, step.donation);
    case "rested":
      return state.at === "confirming" && state.donation
        ? { at: "settled", choice: state.choice, key: state.key, donation: state.donation }
        : state;
    case "askedAgain":
      return state.at === "unknown" || state.at === "settled"
        ? { at: "confirming", choice: state.choice, key: state.key }
        : state;
    case "changed":
      return state.at === "settled" || state.at === "leaving" || state.at === "confirmTotal"
        ? { at: "changing", choice: state.choice, key: state.key }
        : state;
    case "beganAgain":
      return { at: "choosing", choice: isGiven(state) ? start.choice : state.choice };
  }
}

/** Whether choices are open. */
export function mayChoose(
  state: State,
): state is Extract<State, { at: "resting" | "choosing" | "failed" }> {
  return state.at === "resting" || state.at === "choosing" || state.at === "failed";
}

/** Whether all that was chosen belongs to a gift that was given; the next one begins anew. */
const isGiven = (state: State) => state.at === "settled" && state.donation.status === "paid";

/** A changed answer takes what was said of it away, and nothing else. */
function edited(state: State, step: Choosing): State {
  const choice = chosen(state.choice, step);
  const { problem, faults } = "faults" in state || "problem" in state ? state : {};
  if (step.type !== "added") return { at: "choosing", choice, faults };
  const rest = faults?.filter(({ field }) => !(field in step.extras));
  return { at: "choosing", choice, problem, faults: rest };
}

function give({ choice, read }: Extract<Step, { type: "gave" }>): State {
  if (read.ok) return { at: "opening", choice, gift: read.gift };
  return { at: "choosing", choice, problem: read.problem, faults: read.faults };
}

function opened(
  { choice, gift }: Extract<State, { at: "opening" }>,
  { type: _, totalMinor, ...ready }: Extract<Step, { type: "opened" }>,
): State {
  return totalMinor === gift.totalMinor
    ? { at: "leaving", choice, ...ready, way: "going" }
    : { at: "confirmTotal", choice, ...ready, gift, totalMinor };
}

function agreed({
  gift: _,
  totalMinor: __,
  ...ready
}: Extract<State, { at: "confirmTotal" }>): State {
  return { ...ready, at: "leaving", way: "going" };
}

function readied({ choice, key }: Extract<State, { at: "readying" }>): State {
  return key ? { at: "confirming", choice, key } : { at: "choosing", choice };
}

function closed(state: State): State {
  const { choice } = state;
  const key = "key" in state && mayStillBePaid(state) ? state.key : undefined;
  return { at: "resting", choice, ...(key && { key }) };
}

function cameBack(state: State): State {
  const { at, choice } = state;
  // Whoever went away while the checkout opened is not sent there now.
  if (at === "opening") return { at: "choosing", choice };
  const asks =
    at === "leaving" || ((at === "settled" || at === "unknown") && mayStillBePaid(state));
  return asks ? { at: "confirming", choice, key: state.key } : state;
}

/** Whether more may become of a gift than is known of it. */
function mayStillBePaid(state: State): boolean {
  if (state.at !== "settled") return state.at !== "confirmTotal"; // its checkout was not shown
  const { status } = state.donation;
  return status === "open" || status === "processing";
}

function failed(
  state: State,
  { code, problem, faults, waitSeconds }: Extract<Step, { type: "failed" }>,
): State {
  const { choice } = state;
  if (state.at === "readying") return { ...state, at: "unready" };
  if (state.at === "opening") return { at: "failed", choice, code, waitSeconds, problem, faults };
  if (state.at !== "confirming" && state.at !== "changing") return state;
  return { at: "unknown", choice, key: state.key, code };
}

function learned(state: State, donation: Donation): State {
  if (state.at !== "confirming" && state.at !== "changing") return state;
  const { choice, key } = state;
  switch (donation.status) {
    case "processing":
      return { at: "confirming", choice, key, donation };
    case "paid":
    case "refunded":
      return { at: "settled", choice, key, donation };
    case "open":
      // Somebody was done with it before it could be closed, and the news is on its way.
      if (state.at === "changing") return { at: "confirming", choice, key, isFresh: true };
      return { at: "settled", choice, key, donation };
    default:
      if (state.at === "changing") return { at: "choosing", choice };
      return { at: "settled", choice, key, donation };
  }
}
