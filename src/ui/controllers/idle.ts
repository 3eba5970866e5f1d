/** Covers a form that nobody touches, and wipes it at last, after a warning with an answer. */
import type { LitElement, ReactiveController } from "lit";
import { longestMove } from "./page-leave.js";

/**
 * `returned`: covered because the person had left the page. `wiped` stays until the person goes
 * on: the form says in words what happened.
 */
export type IdleState = "awake" | "covered" | "returned" | "warned" | "wiped";

/** Time in milliseconds; a test holds the hands. */
export type IdleClock = {
  readonly now: () => number;
  /** Calls back once; the result undoes it. */
  readonly after: (ms: number, callBack: () => void) => () => void;
};

export type IdleLook = {
  /** Forgets every typed word. */
  readonly wipe: () => void;
  /** Whether there is anything to cover: an untouched form never goes dark. */
  readonly filled: () => boolean;
  readonly clock?: IdleClock;
};

/** The button of the cover, which takes the focus from the field below it and gives it back. */
export const goOnId = "go-on";

const minute = 60_000;
/** When each state begins, counted from the last touch. */
export const idleAfter = { covered: 5 * minute, warned: 30 * minute, wiped: 31 * minute } as const;

const deviceClock: IdleClock = {
  now: () => Date.now(), // goes on while the device sleeps, unlike performance.now()
  after: (ms, callBack) => {
    const timer = setTimeout(callBack, ms);
    return () => clearTimeout(timer);
  },
};

const touches = ["pointerdown", "keydown", "input", "focusin", "wheel"] as const;

/** Read `state` in the template and hand it to `idleCover`. */
export class IdleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #look: IdleLook;
  readonly #clock: IdleClock;
  #state: IdleState = "awake";
  #touched = 0;
  /** When the element was taken out of the page. */
  #out = Infinity;
  #focused: HTMLElement | undefined;
  #stop: (() => void) | undefined;

  constructor(host: LitElement, look: IdleLook) {
    this.#host = host;
    this.#look = look;
    this.#clock = look.clock ?? deviceClock;
    host.addController(this);
  }

  get state(): IdleState {
    return this.#state;
  }

  hostConnected(): void {
    for (const type of touches) this.#host.addEventListener(type, this.#touch, { passive: true });
    document.addEventListener("visibilitychange", this.#seen);
    if (this.#touched === 0) this.#touched = this.#clock.now();
    this.#settle();
    if (this.#clock.now() - this.#out >= longestMove) this.returned();
    this.#out = Infinity;
  }

  hostDisconnected(): void {
    for (const type of touches) this.#host.removeEventListener(type, this.#touch);
    document.removeEventListener("visibilitychange", this.#seen);
    this.#stop?.();
    this.#stop = undefined;
    this.#out = this.#clock.now();
  }

  /** Covers what is there now, for a page that comes back as it was left. */
  readonly returned = (): void => {
    this.#settle(); // it may have been away for long
    if (isKept(this.#state) && this.#look.filled()) this.#enter("returned");
  };

  /** "Tap to go on", and the answer to the warning. */
  readonly goOn = (): void => {
    this.#touched = this.#clock.now();
    this.#enter("awake");
    this.#settle();
  };

  /** Touching a covered form does not uncover it: nobody shall do that by chance. */
  readonly #touch = () => {
    if (this.#state !== "awake") return;
    this.#touched = this.#clock.now();
    if (!this.#stop) this.#settle();
  };

  /** A device that slept may have missed its timers. */
  readonly #seen = () => this.#settle();

  /** Enters the state that the time says, and waits for the next one. */
  #settle(): void {
    this.#stop?.();
    const idle = this.#clock.now() - this.#touched;
    const state = stateAfter(idle);
    const stays = this.#state === "wiped" || (this.#state === "returned" && isKept(state));
    if (!stays && this.#look.filled()) this.#enter(state);
    const next = Object.values(idleAfter).find((begins) => begins > idle);
    this.#stop =
      next === undefined ? undefined : this.#clock.after(next - idle, () => this.#settle());
  }

  #enter(state: IdleState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state === "wiped") this.#look.wipe();
    const { renderRoot } = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (state !== "awake" && focused instanceof HTMLElement) this.#focused ??= focused;
    this.#host.requestUpdate();
    void this.#moveFocus(state);
  }

  /** Only where the focus was in this element: nobody is called away from the page. */
  async #moveFocus(state: IdleState): Promise<void> {
    if (!this.#focused) return;
    await this.#host.updateComplete;
    const button = this.#host.renderRoot.querySelector<HTMLElement>(`#${goOnId}`);
    const target = state === "awake" ? this.#focused : button;
    target?.focus({ preventScroll: true });
    if (state === "awake") this.#focused = undefined;
  }
}

const isKept = (state: IdleState) => state === "awake" || state === "covered";

/** The state of a form that nobody touched for so long. */
export function stateAfter(idleMs: number): IdleState {
  if (idleMs >= idleAfter.wiped) return "wiped";
  if (idleMs >= idleAfter.warned) return "warned";
  return idleMs >= idleAfter.covered ? "covered" : "awake";
}
