/** Follows page and visitor for one element: its language, and what `msg()` speaks in it. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  dirOf,
  languageOf,
  shippedLanguages,
  sourceLanguage,
  type Direction,
} from "./languages.js";
import {
  availableLanguages,
  inLanguage,
  isLoaded,
  loadCatalogue,
  speak,
  type Catalogue,
} from "./load.js";
import { watchPageLang } from "./page-lang.js";
import { offeredLanguage, resolveLanguage } from "./resolve.js";

/** Milliseconds after which words that did not come are asked for again, unasked. */
const patience: readonly number[] = [500, 3_000, 15_000];

const offerable: readonly string[] = /*@__PURE__*/ shippedLanguages.map(({ code }) => code);
const controllers = new Set<LocaleController>();
const reported = new Set<string>();
let chosen: string | undefined;

/** Shows every widget in `code`, whatever the page says, until a visitor chooses again. */
export function chooseLanguage(code: string | undefined): void {
  chosen = code;
  refreshLanguages();
}

/** Has every element look again, as after a language was added. */
export function refreshLanguages(): void {
  for (const controller of controllers) controller.refresh();
}

/** Gives an element its language: for its inner wrapper, never written on the host itself. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #catalogues: Catalogue[];
  #wanted = sourceLanguage;
  #shown = sourceLanguage;
  #failed: string | undefined;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: Promise<void> = Promise.resolve();
  #undo: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { catalogue }: { readonly catalogue: Catalogue },
  ) {
    this.#host = host;
    this.#catalogues = [catalogue];
    host.addController(this);
  }

  /** The language shown now (BCP 47): the last one whose words are here. */
  get lang(): string {
    return this.#shown;
  }

  /** The language wanted, at once: to ask an endpoint for, while the words are on their way. */
  get wanted(): string {
    return this.#wanted;
  }

  /** Which way the language shown now runs. */
  get dir(): Direction {
    return dirOf(this.#shown);
  }

  /** A language that was wanted and whose words did not come; nothing while all is well. */
  get failed(): string | undefined {
    return this.#failed;
  }

  /** A shipped language that the browser prefers to the one shown: offered, never taken. */
  get offered(): string | undefined {
    return offeredLanguage(this.#shown, navigator.languages, offerable);
  }

  /** Done when the language wanted is shown, or has failed to come. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Runs `fn` with `msg()` in this element's language: for announcements and errors. */
  say<T>(fn: () => T): T {
    return inLanguage(this.#shown, fn);
  }

  /**
   * Brings further words of the language shown, and from then on of every other; rejects when they
   * do not come.
   */
  async add(catalogue: Catalogue): Promise<void> {
    let lang: string;
    do {
      lang = this.#shown;
      await loadCatalogue(lang, catalogue);
    } while (lang !== this.#shown);
    if (!this.#catalogues.includes(catalogue)) this.#catalogues.push(catalogue);
    this.refresh();
  }

  /** The visitor chose: all widgets of the page follow. */
  choose(code: string): void {
    chooseLanguage(code);
  }

  /** Asks again which language is wanted, and fetches it when it is not here. */
  refresh(): void {
    const wanted = resolveLanguage(this.#host, chosen, availableLanguages());
    if (wanted !== this.#wanted) {
      this.#tries = 0;
      this.#wanted = wanted;
      this.#host.requestUpdate();
    }
    if (this.#isHere(wanted)) this.#show();
    else this.#settled = this.#fetch(wanted);
  }

  hostConnected(): void {
    const online = () => this.refresh();
    const unwatch = watchPageLang(this.#host, online);
    window.addEventListener("online", online);
    controllers.add(this);
    this.#undo = () => {
      unwatch();
      window.removeEventListener("online", online);
      controllers.delete(this);
      clearTimeout(this.#timer);
    };
    this.refresh();
  }

  hostDisconnected(): void {
    this.#undo?.();
    this.#undo = undefined;
  }

  hostUpdate(): void {
    speak(this.#shown);
  }

  hostUpdated(): void {
    speak(sourceLanguage);
  }

  #isHere(lang: string): boolean {
    return this.#catalogues.every((each) => isLoaded(lang, each));
  }

  #show(): void {
    clearTimeout(this.#timer);
    const same = this.#shown === this.#wanted && this.#failed === undefined;
    this.#shown = this.#wanted;
    this.#failed = undefined;
    this.#tries = 0;
    if (!same) this.#host.requestUpdate();
  }

  async #fetch(lang: string): Promise<void> {
    try {
      // Again when further words were asked for meanwhile.
      while (!this.#isHere(lang))
        await Promise.all(this.#catalogues.map((each) => loadCatalogue(lang, each)));
      if (lang === this.#wanted) this.#show();
    } catch (error) {
      // Any failed import: the network, a blocked file, a file that is gone. What was shown stays.
      report(lang, error);
      if (lang === this.#wanted) this.#fail(lang);
    }
  }

  #fail(lang: string): void {
    this.#failed = lang;
    this.#host.requestUpdate();
    const wait = patience[this.#tries];
    if (wait === undefined || !this.#undo) return;
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), wait);
  }
}

function report(lang: string, error: unknown): void {
  if (reported.has(lang)) return;
  reported.add(lang);
  console.warn(
    `haven: the words in ${languageOf(lang)?.ownName ?? lang} did not load; ` +
      "what was shown stays. May this page reach Haven's files (network, script-src)?",
    error,
  );
}
