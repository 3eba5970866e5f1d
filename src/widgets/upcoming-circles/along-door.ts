/** Leads from the list to what can be taken along, which comes when it is asked for. */
import type { LitElement } from "lit";
import type { Circle } from "../../contract/circle.js";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import { show } from "../../ui/parts/show.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import { addresses } from "./addresses.js";
import type { AlongDesk, AlongLook, SentLook } from "./along.js";
import type * as Chunk from "./along.js";
import type { Occurrence } from "./model.js";

/** What the element says of itself. */
type Host = LitElement & { readonly calendar?: string | undefined; readonly headingLevel: number };

/** What the element lends. */
interface Lent {
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  readonly config: ConfigController;
}

/** One per element. */
export class AlongDoor {
  readonly #host: Host;
  readonly #about: Lent;
  #chunk: typeof Chunk | undefined;
  #desk: AlongDesk | undefined;
  #loading: Promise<void> | undefined;
  /** Whether the block below the list is open. */
  isKeeping = false;

  constructor(host: Host, about: Lent) {
    this.#host = host;
    this.#about = about;
  }

  /** What the person chose of titles; the page's own choice when they chose nothing. */
  get isFull(): boolean | undefined {
    return this.#desk?.along.isFull;
  }

  /** Changes when a block looks different. */
  get version(): unknown {
    return this.#desk?.along;
  }

  /** Calendar, sharing and paper of one date; nothing until it has come. */
  date(occurrence: Occurrence, look: SentLook): readonly unknown[] {
    void this.load();
    if (!this.#chunk || !this.#desk) return [];
    const { calendarBlock, shareBlock } = this.#chunk;
    const { along, actions } = this.#desk;
    return [
      calendarBlock(occurrence.circle, look, along, actions),
      shareBlock(occurrence, look, along, actions),
    ];
  }

  /** The calendar of somebody who signed up, and a file that holds what they were told. */
  own(circle: Circle, revealed: AlongLook["revealed"]): unknown {
    void this.load();
    if (!this.#chunk || !this.#desk) return undefined;
    const { endpoint, partner, config } = this.#about.config;
    const { lang } = this.#about.locale;
    const { along, actions } = this.#desk;
    const headingLevel = this.#host.headingLevel + 1;
    const where = addresses({ endpoint, partner, lang, isFull: along.isFull });
    const told = revealed && Object.keys(revealed).length > 0 ? revealed : undefined;
    const look = { lang, headingLevel, config, isCurrent: true, ...where, revealed: told };
    return this.#chunk.calendarBlock(circle, look, along, actions);
  }

  /** The block below the list, when it is open and has come. */
  list(shown: readonly Occurrence[], look: SentLook): unknown {
    return this.isKeeping ? this.#desk?.keep(shown, look) : undefined;
  }

  /** Opens and closes the block below the list, instead of following the link there. */
  readonly toggle = (event: Event): void => {
    event.preventDefault();
    this.isKeeping = !this.isKeeping;
    this.#host.requestUpdate();
    void this.load().then(() => {
      const { locale, announcer } = this.#about;
      if (!this.#desk) show(announcer, locale.say(unreachedWords));
    });
  };

  /** Asked for again when it did not come. */
  load(): Promise<void> {
    if (this.#desk) return Promise.resolve();
    return (this.#loading ??= this.#bring().finally(() => (this.#loading = undefined)));
  }

  async #bring(): Promise<void> {
    try {
      const words = this.#about.locale.add("circles-along");
      const [chunk] = await Promise.all([import("./along.js"), words]);
      this.#chunk = chunk;
      this.#desk = new chunk.AlongDesk(this.#host, this.#about);
      this.#host.requestUpdate();
    } catch {
      // Any failed import: the network, a blocked file, one that is gone. The card has its link.
    }
  }
}
