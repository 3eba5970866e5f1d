/** Leads from the list to what can be taken along, which comes when it is asked for. */
import type { LitElement } from "lit";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import type { AlongDesk, AlongLook } from "./along.js";
import type * as Chunk from "./along.js";
import type { Occurrence } from "./model.js";

/** One per element. */
export class AlongDoor {
  readonly #host: LitElement & { readonly calendar?: string | undefined };
  readonly #about: { readonly locale: LocaleController; readonly announcer: Announcer };
  #chunk: typeof Chunk | undefined;
  #desk: AlongDesk | undefined;
  #loading: Promise<void> | undefined;
  /** Whether the block below the list is open. */
  isKeeping = false;

  constructor(
    host: LitElement & { readonly calendar?: string | undefined },
    about: { readonly locale: LocaleController; readonly announcer: Announcer },
  ) {
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
  date(occurrence: Occurrence, look: AlongLook): readonly unknown[] {
    void this.load();
    if (!this.#chunk || !this.#desk) return [];
    const { calendarBlock, shareBlock } = this.#chunk;
    const { along, actions } = this.#desk;
    return [
      calendarBlock(occurrence.circle, look, along, actions),
      shareBlock(occurrence, look, along, actions),
    ];
  }

  /** The block below the list, when it is open and has come. */
  list(shown: readonly Occurrence[], look: AlongLook): unknown {
    return this.isKeeping ? this.#desk?.keep(shown, look) : undefined;
  }

  /** Opens and closes the block below the list, instead of following the link there. */
  readonly toggle = (event: Event): void => {
    event.preventDefault();
    this.isKeeping = !this.isKeeping;
    this.#host.requestUpdate();
    void this.load().then(() => {
      const { locale, announcer } = this.#about;
      if (!this.#desk) announcer.show(locale.say(unreachedWords));
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
