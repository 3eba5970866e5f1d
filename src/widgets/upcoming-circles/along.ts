/** What of the list can be taken along: entries for a calendar, words to share, paper. A chunk that
 * comes when somebody opens a date or asks to keep them all. */
import type { LitElement, TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import type { Circle } from "../../contract/circle.js";
import type { Rsvp } from "../../contract/rsvp.js";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import { copyText } from "../../ui/parts/clipboard.js";
import { show } from "../../ui/parts/show.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import { boxes } from "../../ui/styles/boxes.js";
import { choices } from "../../ui/styles/choices.js";
import { wear } from "../../ui/styles/wear.js";
import { alongStyles } from "./along-styles.js";
import { HavenCalendarOpenedEvent } from "./events.js";
import { keepBlock } from "./keep-block.js";
import type { Occurrence } from "./model.js";
import { printSheet, type Sheet } from "./paper.js";

export { calendarBlock } from "./calendar-block.js";
export { shareBlock } from "./share-block.js";

/** What the blocks need to know beside a date. */
export interface AlongLook {
  readonly lang: string;
  /** Level of the headings of the blocks. */
  readonly headingLevel: number;
  readonly config: Config | undefined;
  /** Whether the endpoint answers; else a file is made on the device. */
  readonly isCurrent: boolean;
  readonly calendarUrl: (circle: Circle) => string | undefined;
  readonly feedUrl?: string | undefined;
  /** What the endpoint told after signing up: into the person's own file, if they ask. */
  readonly revealed?: Rsvp["reveal"];
}

/** What paper and shared words need as well. */
export interface SentLook extends AlongLook {
  /** Milliseconds since 1970: a day that is over is no longer named. */
  readonly now: number;
}

/** What the person chose; kept in memory only, for all dates of one element. */
export interface Along {
  /** Entries with their real title, as the page or the person wants it. */
  readonly isFull: boolean;
  /** The person chose otherwise than before: there may be an older entry. */
  readonly isChanged: boolean;
  /** Shared words and paper say what the circle is. */
  readonly hasNames: boolean;
  readonly dir: "ltr" | "rtl";
  readonly page: { readonly href: string; readonly canonical: string | undefined };
}

/** What the blocks let a person do. */
export interface AlongActions {
  readonly tookCalendar: () => void;
  readonly wantedTitle: (on: boolean) => void;
  readonly wantedNames: (on: boolean) => void;
  readonly copy: (text: string) => void;
  readonly share: (text: string) => void;
  /** `make` writes in the language that the list is read in. */
  readonly print: (make: () => Sheet) => void;
  /** Hands over the text of a file that is made on this device; its words are taken at once. */
  readonly save: (make: () => Promise<string>) => void;
}

/** One per element. */
export class AlongDesk {
  readonly #host: LitElement & { readonly calendar?: string | undefined };
  readonly #locale: LocaleController;
  readonly #announcer: Announcer;
  #isFull: boolean | undefined;
  #hasNames = false;
  #known: Along | undefined;

  constructor(
    host: LitElement & { readonly calendar?: string | undefined },
    about: { readonly locale: LocaleController; readonly announcer: Announcer },
  ) {
    this.#host = host;
    this.#locale = about.locale;
    this.#announcer = about.announcer;
    wear(host.renderRoot, [choices, boxes, alongStyles]);
  }

  /** What was chosen; another object when something of it changes. */
  get along(): Along {
    const isFull = this.#isFull ?? this.#host.calendar === "full";
    const { dir } = this.#locale;
    const { href } = location;
    const known = this.#known;
    if (known?.isFull === isFull && known.dir === dir && known.page.href === href) return known;
    const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
    const [isChanged, hasNames] = [this.#isFull !== undefined, this.#hasNames];
    return (this.#known = { isFull, isChanged, hasNames, dir, page: { href, canonical } });
  }

  readonly actions: AlongActions = {
    tookCalendar: () => this.#host.dispatchEvent(new HavenCalendarOpenedEvent()),
    wantedTitle: (on) => {
      this.#isFull = on;
      this.#changed();
    },
    wantedNames: (on) => {
      this.#hasNames = on;
      this.#changed();
    },
    copy: (text) => copyText(text, this.#locale, this.#announcer),
    share: (text) => {
      // Refused or given up: the words can still be copied, and nobody is told.
      navigator.share({ text }).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === "AbortError"))
          this.actions.copy(text);
      });
    },
    print: (make) => {
      const { renderRoot } = this.#host;
      const sheet = this.#locale.say(make);
      if (renderRoot instanceof ShadowRoot) void printSheet(sheet, renderRoot);
    },
    save: (make) => {
      this.#locale
        .say(make)
        .then(save, () => show(this.#announcer, this.#locale.say(unreachedWords)));
      this.actions.tookCalendar();
    },
  };

  /** The block below the list. */
  keep(shown: readonly Occurrence[], look: SentLook): TemplateResult {
    return keepBlock(shown, look, this.along, this.actions);
  }

  #changed(): void {
    this.#known = undefined;
    this.#host.requestUpdate();
  }
}

/** A file made here: only where no endpoint has one, or none may know what is in it. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "event.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers read it late
}
