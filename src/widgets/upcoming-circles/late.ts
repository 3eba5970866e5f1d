/** Fetches what the first picture of the list does not need, right after it, with its words; and a
 * layout that the page asks for, beside the list itself. */
import type { LitElement } from "lit";
import { late } from "../../client/late.js";
import type { LocaleController } from "../../locale/controller.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import { wear } from "../../ui/styles/wear.js";
import type { Layout } from "./layout.js";
import type * as Rest from "./rest.js";

/** What the element lends. */
export interface Lent {
  readonly config: ConfigController;
  readonly locale: LocaleController;
}

/** One per element. */
export class Late {
  readonly #host: LitElement;
  readonly #lent: Lent;
  readonly #came: (rest: typeof Rest) => void;
  readonly #layouts = new Map<string, Layout | "coming" | undefined>();
  #coming: Promise<typeof Rest | undefined> | undefined;
  /** What came. */
  rest: typeof Rest | undefined;
  /** It did not come. */
  isLost = false;

  constructor(host: LitElement, lent: Lent, came: (rest: typeof Rest) => void) {
    this.#host = host;
    this.#lent = lent;
    this.#came = came;
  }

  /** Asked for again when it did not come; whoever asks has it drawn, with what else comes then. */
  load(): Promise<typeof Rest | undefined> {
    return (this.#coming ??= this.#load());
  }

  async #load(): Promise<typeof Rest | undefined> {
    await this.#host.updateComplete;
    const { config, locale } = this.#lent;
    try {
      const [rest] = await Promise.all([import("./rest.js"), locale.add("circles-rest")]);
      await rest.configCame(this.#host, config);
      wear(this.#host.renderRoot, rest.styles);
      this.#came(rest);
      this.rest = rest;
    } catch {
      // Any failed import: the network, a blocked file, one that is gone.
      this.isLost = true;
      this.#coming = undefined;
    }
    return this.rest;
  }

  /** The layout of that name; nothing for the list, which is always here. */
  layout(name = "list"): Layout | "coming" | undefined {
    if (name === "list") return undefined;
    if (!this.#layouts.has(name)) void this.#bring(name);
    return this.#layouts.get(name);
  }

  async #bring(name: string): Promise<void> {
    this.#layouts.set(name, "coming");
    try {
      const { layoutOf, styles } = await late(() => import("./layouts.js"));
      wear(this.#host.renderRoot, styles);
      this.#layouts.set(name, layoutOf(name));
    } catch {
      this.#layouts.set(name, undefined); // as when nobody asked for one: the list
    }
    this.#host.requestUpdate();
  }
}
