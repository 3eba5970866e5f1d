/** Puts a model on a host: its state is redrawn, and a room may act from entering to leaving. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A model, and what its element does on entering a room. */
export interface Rooms<State extends { readonly at: string }, Step> {
  readonly start: State;
  /** The state after a step; the same object when the step does not belong there. */
  readonly next: (state: State, step: Step) => State;
  /**
   * Acts on the world when `at` has changed, and again when the element comes back into a document.
   * `signal` ends with the room; `step` does nothing after that, so a late answer opens no door.
   * `isBack`: the element came into a document in this room, and what was told is not told again.
   */
  readonly entered?: (
    state: State,
    signal: AbortSignal,
    step: (step: Step) => void,
    isBack: boolean,
  ) => void | Promise<void>;
}

/** Runs one model for one host. */
export class Machine<State extends { readonly at: string }, Step> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rooms: Rooms<State, Step>;
  #state: State;
  /** Present while the host is in a document. */
  #room: AbortController | undefined;

  constructor(host: ReactiveControllerHost, rooms: Rooms<State, Step>) {
    this.#host = host;
    this.#rooms = rooms;
    this.#state = rooms.start;
    host.addController(this);
  }

  get state(): State {
    return this.#state;
  }

  /** Tells what happened; bound, so that views can hold it. */
  readonly step = (step: Step): void => {
    const before = this.#state;
    const after = this.#rooms.next(before, step);
    if (after === before) return;
    this.#state = after;
    this.#host.requestUpdate();
    if (after.at !== before.at && this.#room) this.#enter(false);
  };

  hostConnected(): void {
    this.#enter(true);
  }

  hostDisconnected(): void {
    this.#room?.abort();
    this.#room = undefined;
  }

  #enter(isBack: boolean): void {
    this.#room?.abort();
    const room = new AbortController();
    this.#room = room;
    const { signal } = room;
    const step = (happened: Step) => {
      if (!signal.aborted) this.step(happened);
    };
    const fail = (error: unknown) => {
      // What a room asked for is aborted with it; that is no news.
      if (!signal.aborted) console.error("haven: a mistake in the kit, please report it:", error);
    };
    try {
      Promise.resolve(this.#rooms.entered?.(this.#state, signal, step, isBack)).catch(fail);
    } catch (error) {
      fail(error);
    }
  }
}
