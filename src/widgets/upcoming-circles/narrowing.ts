/** Brings the filters: beside the list where the page presets some, else right after it. */
import type { LitElement } from "lit";
import { late } from "../../client/late.js";
import type { LocaleController } from "../../locale/controller.js";
import { wear } from "../../ui/styles/wear.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import type { Filtering } from "./filtering.js";
import type { State, Step } from "./model.js";

/** What a page asks for by attributes: codes, parted by spaces or commas. */
export interface Presets {
  readonly language: string | undefined;
  readonly mode: string | undefined;
  readonly audience: string | undefined;
  readonly program: string | undefined;
}

/** What the element lends. */
export interface FilteringHost {
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  readonly config: ConfigController;
  readonly step: (step: Step) => void;
}

/** One per element. */
export class Narrowing {
  readonly #host: LitElement & Presets;
  readonly #lent: FilteringHost;
  #coming: Promise<Filtering | undefined> | undefined;
  /** Nobody waits for it any more; it may still come, and is drawn then. */
  isLost = false;
  /** What came. */
  filtering: Filtering | undefined;

  constructor(host: LitElement & Presets, lent: FilteringHost) {
    this.#host = host;
    this.#lent = lent;
    host.addController({
      hostUpdate: () => {
        if (this.isPreset && !this.isLost) void this.load();
      },
    });
  }

  /** Whether the page asks for a part of the dates. */
  get isPreset(): boolean {
    const { language, mode, audience, program } = this.#host;
    return Boolean(language ?? mode ?? audience ?? program);
  }

  /** Whether the list has to wait, since what is in it is not known yet. */
  isComing(state: State, now: number): boolean {
    return this.isPreset && (this.filtering?.isWaiting(state, now) ?? !this.isLost);
  }

  /** Asked for again when it did not come; drawn together with the details, where it is in time. */
  load(): Promise<Filtering | undefined> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<Filtering | undefined> {
    try {
      const [filtering] = await Promise.all([
        late(() => import("./filtering.js")),
        this.#lent.locale.add("circles-filters"),
        this.#host.updateComplete,
      ]);
      wear(this.#host.renderRoot, filtering.styles);
      this.filtering = new filtering.Filtering(this.#host, this.#lent);
    } catch {
      // Any failed import: the network, a blocked file, one that is gone. All dates are shown.
      this.isLost = true;
      this.#coming = undefined;
    }
    if (this.isPreset || this.isLost) this.#host.requestUpdate();
    return this.filtering;
  }
}
