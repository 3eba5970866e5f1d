/** Reads the list of one element, and knows whether somebody asked for it: what comes unasked moves
 * nothing under a reader. */
import type { LitElement } from "lit";
import { readCircles, type Circles } from "../../client/circles.js";
import type { Audience } from "../../client/config.js";
import type { LocaleController } from "../../locale/controller.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import { ResourceController, type Resource } from "../../ui/controllers/resource.js";
import { prepared } from "./prepared.js";

interface Question extends Audience {
  readonly endpoint: string;
}

/** What the element lends. */
export interface Lent {
  readonly config: ConfigController;
  readonly locale: LocaleController;
  readonly told: (resource: Resource<Question, Circles>, unasked: boolean) => void;
}

/** One per element. */
export class Reading {
  readonly #host: LitElement;
  readonly #circles: ResourceController<Question, Circles>;
  /** The language of the list that is read. */
  #lang: string | undefined;
  #isWanted = false;

  constructor(host: LitElement, { config, locale, told }: Lent) {
    this.#host = host;
    this.#circles = new ResourceController<Question, Circles>(host, {
      question: () => {
        const { endpoint, partner } = config;
        return endpoint === undefined ? undefined : { endpoint, partner, lang: locale.wanted };
      },
      read: ({ endpoint, ...about }, asking) => prepared(readCircles(endpoint, about, asking)),
      keeps: (before, now) => before.endpoint === now.endpoint && before.partner === now.partner,
      changed: (resource) => {
        const lang = "question" in resource ? resource.question.lang : undefined;
        const unasked = !this.#isWanted && lang === this.#lang;
        if (resource.at === "ready") this.#lang = lang;
        told(resource, unasked);
      },
    });
    host.addController({ hostUpdated: () => this.#isWanted && this.#keepFocus() });
  }

  /** Somebody wants what is new now, and the button that they pressed goes away. */
  wanted(): void {
    this.#isWanted = true;
  }

  /** Asks again. */
  retry(): void {
    this.wanted();
    this.#circles.retry();
  }

  /** The focus that the button had stays in the list. */
  #keepFocus(): void {
    const { state } = this.#circles;
    const isLost = document.activeElement === document.body;
    if (isLost) this.#host.renderRoot.querySelector<HTMLElement>("#heading")?.focus();
    this.#isWanted = !isLost && ("asking" in state ? state.asking : state.at === "loading");
  }
}
