/** Where a person can stand who takes part in one date. Pure: no DOM, no network; answers are codes
 * and typed words. */
import type { Agreement } from "../../contract/circle.js";
import type { Rsvp } from "../../contract/rsvp.js";
import type { Obstacle } from "../../ui/questions/question.js";
import { isCodeState, nextCode, noCode } from "./code-model.js";
import {
  asksYes,
  noAnswers,
  saysSomething,
  screensOf,
  type Answers,
  type Screen,
} from "./rsvp-answers.js";
import { refusedAt } from "./rsvp-refused.js";
import type { About, Change, Done, State, Step } from "./rsvp-rooms.js";

export type { Done, State, Step } from "./rsvp-rooms.js";

/** The first room. */
export const start: State = { at: "away" };

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "opened":
      return { at: "welcome", circle: step.circle, answers: noAnswers };
    case "openedCode":
      return noCode;
    case "left":
      return start;
    case "wiped":
      return wiped(state);
    case "started":
      return state.at === "welcome" || state.at === "unready" ? within("readying", state) : state;
    case "readied":
      return state.at === "readying" ? asking(state, screensOf(state.circle)[0]) : state;
    case "answered":
      return answered(state, step.answers);
    case "continued":
      return state.at === "asking" ? goOn(state, step.obstacles) : state;
    case "wentBack":
      return goBack(state, step.obstacles ?? []);
    case "wentTo":
      return state.at === "review" || state.at === "failed" ? change(state, step.screen) : state;
    case "sent":
      if (state.at !== "review" && state.at !== "failed") return state;
      return step.obstacles.length > 0 ? { ...state, obstacles: step.obstacles } : sending(state);
    case "tarried":
      return state.at === "sending"
        ? { ...state, slow: true, waitSeconds: step.waitSeconds }
        : state;
    case "stored":
      return state.at === "sending" ? done(state, step.receipt) : state;
    case "failed":
      return failed(state, step);
    case "tookMode":
      return state.at === "full" && state.open.includes(step.mode)
        ? sending({ ...state, answers: { ...state.answers, mode: step.mode } })
        : state;
    case "joinedWaitlist":
      return state.at === "full" && state.waitlist
        ? sending({ ...state, answers: { ...state.answers, waitlist: true } })
        : state;
    case "wantedSupport":
      return state.at === "done" ? { at: "support", from: state } : state;
    case "lostDoor":
      return state.at === "support" ? { ...state.from, doorLost: true } : state;
    default:
      return isCodeState(state) ? nextCode(state, step) : state;
  }
}

/** The rooms before the first question. */
export type First = At<"welcome" | "readying" | "unready">;

/** Whether no question has been asked yet. */
export function isFirst(state: State): state is First {
  return state.at === "welcome" || state.at === "readying" || state.at === "unready";
}

/** Whether there is anything that somebody else should not find. */
export function isFilled(state: State): boolean {
  switch (state.at) {
    case "away":
    case "cancelled":
    case "support": // which covers itself
      return false;
    case "code":
      return state.typed !== "";
    default:
      return isFirst(state) ? saysSomething(state.answers) : true;
  }
}

type At<Room extends State["at"]> = Extract<State, { at: Room }>;
type Asked = At<"review" | "failed" | "asking" | "sending" | "full">;

function within<Room extends "welcome" | "readying">(at: Room, { circle, answers }: About) {
  return { at, circle, answers };
}

function wiped(state: State): State {
  if (isCodeState(state)) return noCode;
  const { circle } = state.at === "support" ? state.from : "circle" in state ? state : {};
  return circle ? within("welcome", { circle, answers: noAnswers }) : start;
}

function asking({ circle, answers }: About, screen: Screen = "you"): At<"asking"> {
  return { at: "asking", screen, circle, answers, obstacles: [] };
}

function answered(state: State, patch: Partial<Answers>): State {
  if (state.at !== "asking") return state;
  const given = Object.keys(patch);
  const obstacles = state.obstacles.filter(({ field, answer = field }) => !given.includes(answer));
  return { ...state, answers: { ...state.answers, ...patch }, obstacles };
}

function goOn(state: At<"asking">, obstacles: readonly Obstacle[]): State {
  if (obstacles.length > 0) return { ...state, obstacles };
  const { circle, answers, screen, change: changing } = state;
  if (changing) return changed(state, changing);
  const screens = screensOf(circle);
  const following = screens[screens.indexOf(screen) + 1];
  return following ? asking(state, following) : { at: "review", circle, answers, obstacles: [] };
}

function goBack(state: State, obstacles: readonly Obstacle[]): State {
  if (state.at === "support") return state.from;
  if (state.at === "full") return { ...within("welcome", state), at: "review", obstacles: [] };
  if (state.at === "failed") return change(state, screensOf(state.circle).at(-1) ?? "needs");
  if (state.at === "review") return asking(state, screensOf(state.circle).at(-1));
  if (state.at !== "asking") return state;
  const { change: changing, screen, circle } = state;
  if (changing) {
    const answers = obstacles.length === 0 ? state.answers : changing.before;
    return changed({ ...state, answers }, changing);
  }
  const screens = screensOf(circle);
  const before = screens[screens.indexOf(screen) - 1];
  return before ? asking(state, before) : within("welcome", state);
}

function change(state: At<"review" | "failed">, screen: Screen): At<"asking"> {
  const { code, maybeArrived } = state.at === "failed" ? state : {};
  const trouble = code && { code, maybeArrived: maybeArrived === true };
  return { ...asking(state, screen), change: { before: state.answers, trouble } };
}

function changed({ circle, answers, screen }: At<"asking">, { trouble }: Change): State {
  const back = { circle, answers, obstacles: [], changed: screen };
  return trouble ? { at: "failed", ...back, ...trouble } : { at: "review", ...back };
}

function sending({ circle, answers }: About): State {
  return { at: "sending", circle, answers, slow: false };
}

function done({ circle, answers }: Asked, rsvp: Rsvp): Done {
  const reachable = answers.way !== undefined && answers.way !== "none";
  return { at: "done", circle, rsvp, reachable };
}

function failed(state: State, step: Extract<Step, { type: "failed" }>): State {
  const { code, maybeArrived, errors = [], full, agreements } = step;
  if (state.at === "readying") return { ...state, at: "unready", code };
  if (state.at !== "sending") return state;
  const { circle, answers } = state;
  const about = { circle, answers };
  switch (code) {
    case "full":
      return { at: "full", ...about, open: full?.open ?? [], waitlist: !!full?.waitlist };
    case "closed":
    case "cancelled":
      return { at: "shut", ...about, why: code };
    case "gone":
    case "notFound":
      return { at: "shut", ...about, why: "gone" };
    case "agreementChanged":
      if (!agreements) break;
      return reread(about, agreements);
    default:
      break;
  }
  const refused = refusedAt(errors, circle);
  if (!refused) return { at: "failed", ...about, code, maybeArrived, obstacles: [] };
  const { screen, obstacles } = refused;
  return { ...asking(about, screen), change: { before: answers }, obstacles };
}

/** The agreements are not those that were said yes to: they are read again, all else stays. */
function reread({ circle, answers }: About, agreements: readonly Agreement[]): State {
  const now = { ...circle, agreements: [...agreements] };
  const about = { circle: now, answers };
  if (!asksYes(now)) return { at: "review", ...about, obstacles: [] };
  const back = { ...asking(about, "agree"), change: { before: answers } };
  return { ...back, earlier: circle.agreements };
}
