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
  #newest: unknown;

  constructor(host: LitElement, lent: Lent) {
    this.#host = host;
    this.#lent = lent;
  }

  /** A room was entered. */
  entered(state: State): void {
    const { late, narrowing, now } = this.#lent;
    if (state.at === "ready") {
      this.#host.dispatchEvent(new HavenCirclesLoadedEvent(state.listing.circles.length));
      // Both at once, and one drawing for both.
      void narrowing.load();
      const coming = late()
        .load()
        .then(async (rest) => {
          if (rest) return [await rest.inTime(narrowing), rest] as const;
          narrowing.isLost = true; // what would wait for it did not come
          return [narrowing.filtering, rest] as const;
        });
      void this.say(
        ([ours, rest]) => ours?.loadedWords() ?? rest?.loadedWords(state, now()) ?? "",
        coming,
      );
    }
    if (state.at === "failed" || state.at === "stale") {
      this.#host.dispatchEvent(new HavenErrorEvent(state.code));
      void this.say((rest) => rest?.failureWords(state.code) ?? unreachedWords(), late().load());
    }
  }

  /**
   * Once, in the language that the list is read in, which may come a moment after the list; with
   * `coming`, when that is drawn too. Words that are newer by then are said alone.
   */
  async say<Found>(words: (found: Found) => string, coming: Promise<Found> | Found): Promise<void> {
    const { announcer, locale } = this.#lent;
    this.#newest = words;
    const found = await coming;
    this.#host.requestUpdate();
    await Promise.all([this.#host.updateComplete, locale.settled]);
    if (this.#newest === words) announcer.say(locale.say(() => words(found)));
  }
}
