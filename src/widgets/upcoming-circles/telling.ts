/** Tells the page and the reader how the list came: an event, and words that are read aloud. */
import type { LitElement } from "lit";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import { HavenCirclesLoadedEvent } from "./events.js";
import type { Late } from "./late.js";
import type { State } from "./model.js";
import type { Narrowing } from "./narrowing.js";

/** What the element lends. */
export interface Lent {
  readonly announcer: Announcer;
  readonly locale: LocaleController;
  readonly late: () => Late;
  readonly narrowing: Narrowing;
  readonly now: () => number;
}

/** One per element. */
export class Telling {
  readonly #host: LitElement;
  readonly #lent: Lent;

  constructor(host: LitElement, lent: Lent) {
    this.#host = host;
    this.#lent = lent;
  }

  /** A room was entered. */
  entered(state: State): void {
    if (state.at === "ready") {
      this.#host.dispatchEvent(new HavenCirclesLoadedEvent(state.listing.circles.length));
      const { late, narrowing, now } = this.#lent;
      // One drawing for both.
      void Promise.all([narrowing.listed(), late().load()]).then(([ours, rest]) => {
        this.#host.requestUpdate();
        return this.say(() => ours?.() ?? rest?.loadedWords(state, now()) ?? "");
      });
    }
    if (state.at === "failed" || state.at === "stale") {
      this.#host.dispatchEvent(new HavenErrorEvent(state.code));
      const late = this.#lent.late().load();
      void late.then((rest) => {
        this.#host.requestUpdate();
        return this.say(() => rest?.failureWords(state.code) ?? unreachedWords());
      });
    }
  }

  /** Once, in the language that the list is read in, which may come a moment after the list. */
  async say(words: () => string): Promise<void> {
    const { announcer, locale } = this.#lent;
    await Promise.all([this.#host.updateComplete, locale.settled]);
    announcer.say(locale.say(words));
  }
}
