/** Leads a reader through a list that is there: to a date, to further ones, to the form for support
 * and back. */
import type { TemplateResult } from "lit";
import { readCircle } from "../../client/circle.js";
import type { Circle } from "../../contract/circle.js";
import type { IsolatedHost } from "../../ui/controllers/isolation.js";
import { hosted } from "../../ui/hosted.js";
import { arrive, shownWords } from "./arrive.js";
import { Doorway } from "./doorway.js";
import type { InPlace } from "./in-place.js";
import { Linked, type Found } from "./linked.js";
import { occurrencesOf, type Listing } from "./model.js";
import { newerWords } from "./newer-view.js";
import { openSupport, type SupportDoor } from "./support-door.js";
import { Turning } from "./turning.js";
import { unreachedWords } from "../../ui/parts/unreached.js";

/** What the element lends. */
export interface Lent {
  readonly listed: () => Listing | undefined;
  /** Has a date drawn, whatever the limit and the filters; `open` its details too. */
  readonly bringIn: (id: string, open: boolean) => void;
  readonly say: (words: () => string) => Promise<void>;
  /** What taking part needs. */
  readonly rsvp: ConstructorParameters<typeof Doorway>[1];
}

/** One per element. */
export class Guide implements InPlace {
  readonly #host: IsolatedHost;
  /** To taking part, and to the page for a person with a code. */
  readonly doorway: Doorway;
  readonly #lent: Lent;
  readonly #linked: Linked;
  /** Draws the list again when it changes by itself. */
  readonly turning: Turning;
  #door: SupportDoor | undefined;
  #left = "";
  #opened: string | undefined;

  constructor(host: IsolatedHost, lent: Lent) {
    this.doorway = new Doorway(host, lent.rsvp);
    this.#host = host;
    this.#lent = lent;
    this.turning = new Turning(host);
    this.#linked = new Linked(host, {
      listed: () => this.#listed(),
      read: (id, signal) => this.#read(id, signal),
      lead: (id) => void this.lead(id, true),
      found: () => void this.#focus("#linked"),
    });
  }

  /** A date that a link leads to and that is not in the list. */
  get found(): Found | undefined {
    return this.#linked.found;
  }

  /** Looks at the page's address once there is a list. */
  follow(): void {
    const here = hosted();
    if (here?.at === "frame") return this.#open(here.opens());
    this.#linked.follow();
  }

  /** In a frame of ours only the pages of one date are shown, or those for a code. */
  #open(opens: string | undefined): void {
    if (opens === undefined || opens === this.#opened) return;
    this.#opened = opens;
    const { signal } = new AbortController(); // the frame ends with its page
    if (opens === "code") this.doorway.openCode();
    else this.doorway.openRead(() => this.#read(opens, signal));
  }

  #listed(): readonly string[] | undefined {
    const listing = this.#lent.listed();
    return listing && occurrencesOf(listing, this.#lent.rsvp.now()).map(({ circle }) => circle.id);
  }

  #read(id: string, signal: AbortSignal): Promise<Circle> {
    const { config, locale } = this.#lent.rsvp;
    const { endpoint, partner } = config;
    return readCircle(endpoint, id, { partner, lang: locale.wanted }, { signal });
  }

  again(): void {
    this.#linked.again();
  }

  /** Brings a date in and leads there. */
  async lead(id: string, open = false): Promise<void> {
    this.#lent.bringIn(id, open);
    await this.#host.updateComplete;
    arrive(this.#host.renderRoot, id);
  }

  /** Further dates are drawn: to the first of them, and how many there are now. */
  async showedMore(id: string): Promise<void> {
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    arrive(renderRoot, id);
    const shown = renderRoot.querySelectorAll("[aria-controls^='details-']").length;
    const all = this.#listed()?.length ?? shown;
    await this.#lent.say(() => shownWords(shown, all));
  }

  /** There is a newer list. */
  offered(): void {
    void this.#lent.say(newerWords);
  }

  /** Opens the form in the place of the list. */
  async getSupport(id: string): Promise<void> {
    this.#left = id;
    try {
      this.#door ??= await openSupport(this.#host, () => void this.#return());
    } catch {
      await this.#lent.say(unreachedWords); // a lost file; the numbers are in view
      return;
    }
    this.#door.isOpen = true;
    // It is taller than a screen: the focus alone leaves a reader in the middle of it.
    (await this.#focus("#support"))?.scrollIntoView();
  }

  /** What stands in the place of the list. */
  readonly page = (): TemplateResult | undefined =>
    this.#door?.isOpen ? this.#door.page() : this.doorway.page();

  /** The form for support, which stays while it is away. */
  form(): TemplateResult | undefined {
    const { accent, theme, isolation, exitTo, exitKey, headingLevel } = this.#host;
    const own = { accent, theme, isolation, exitTo, exitKey, headingLevel };
    const { config, locale } = this.#lent.rsvp;
    const { endpoint, partner } = config;
    return this.#door?.form({ ...own, lang: locale.lang, endpoint, partner });
  }

  async #return(): Promise<void> {
    if (this.#door) this.#door.isOpen = false;
    await this.#focus(`#support-${this.#left}`);
  }

  async #focus(selector: string): Promise<HTMLElement | null> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const goal = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    goal?.focus();
    return goal;
  }
}
