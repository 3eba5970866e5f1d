/** The only doors between the rooms of a gift. Pure: no DOM, clock or network; its tests are
 * tables. */
import type { Donation } from "../../contract/donation.js";
import { chosen, type Choice } from "./choice.js";
import type { State, Step } from "./rooms.js";

export type { Choice, Gift } from "./choice.js";
export type { State, Step } from "./rooms.js";

/** Once, and nothing chosen. */
export const start: State = {
  at: "resting",
  choice: { frequency: "once", typed: "", fieldRound: 0, presetRound: 0 },
};

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "choseFrequency":
    case "chosePreset":
    case "typed":
    case "meant":
      return mayChoose(state) || state.at === "opening"
        ? { at: "choosing", choice: chosen(state.choice, step) }
        : state;
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
      return state.at === "opening" ? opened(state.choice, step) : state;
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
      return state.at === "settled" || state.at === "leaving"
        ? { at: "changing", choice: state.choice, key: state.key }
        : state;
    case "beganAgain":
      return { at: "choosing", choice: state.choice };
  }
}

/** Whether choices are open. */
export function mayChoose(
  state: State,
): state is Extract<State, { at: "resting" | "choosing" | "failed" }> {
  return state.at === "resting" || state.at === "choosing" || state.at === "failed";
}

function give({ choice, amount, currency }: Extract<Step, { type: "gave" }>): State {
  if (!amount.ok) return { at: "choosing", choice, problem: amount.problem };
  const { frequency } = choice;
  return { at: "opening", choice, gift: { frequency, amountMinor: amount.minor, currency } };
}

function opened(choice: Choice, step: Extract<Step, { type: "opened" }>): State {
  const { checkoutUrl, key, mode } = step;
  return { at: "leaving", choice, checkoutUrl, key, mode, way: "going" };
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
  if (state.at !== "settled") return true;
  const { status } = state.donation;
  return status === "open" || status === "processing";
}

function failed(
  state: State,
  { code, problem, waitSeconds }: Extract<Step, { type: "failed" }>,
): State {
  const { choice } = state;
  if (state.at === "readying") return { ...state, at: "unready" };
  if (state.at === "opening")
    return { at: "failed", choice, code, waitSeconds, ...(problem && { problem }) };
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
    default:
      // A checkout that is closed is out of the way of a changed gift.
      if (state.at === "changing") return { at: "choosing", choice };
      return { at: "settled", choice, key, donation };
  }
}

/** Whether money moves here, as far as this room knows. */
export function modeOf(state: State): Donation["mode"] | undefined {
  if (state.at === "leaving") return state.mode;
  return "donation" in state ? state.donation?.mode : undefined;
}
