/** The list as the page sees it: attributes in, events out, the one place that acts. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { readConfig } from "../../client/config.js";
import type { Circle } from "../../contract/circle.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { ConfigController } from "../../ui/controllers/config.js";
import { Machine } from "../../ui/controllers/machine.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import { surface } from "../../ui/styles/surface.js";
import { addresses } from "./addresses.js";
import { HavenCalendarOpenedEvent, HavenCircleOpenedEvent } from "./events.js";
import type { AlongDoor } from "./along-door.js";
import type { Guide } from "./guide.js";
import { Kept } from "./kept.js";
import { Late } from "./late.js";
import { clockNow, hasList, type Listing, next, start, type State, type Step } from "./model.js";
import { standingWords } from "./prepared.js";
import { Reading } from "./reading.js";
import { Narrowing } from "./narrowing.js";
import { list } from "./styles.js";
import { Telling } from "./telling.js";
import { view } from "./view.js";

/**
 * A list of the next circles, by day, in the reader's language.
 * @tagname haven-upcoming-circles
 * @fires {HavenCirclesLoadedEvent} haven-circles-loaded - It was read; `count` dates are in it.
 * @fires {HavenCircleOpenedEvent} haven-circle-opened - Details were opened, which is not said.
 * @fires {HavenFilterChangedEvent} haven-filter-changed - `remaining` dates match; never what.
 * @fires {HavenCalendarOpenedEvent} haven-calendar-opened - An entry was taken.
 * @fires {HavenRsvpMadeEvent} haven-rsvp-made - Somebody took part; nothing of it is said.
 * @fires {HavenRsvpCancelledEvent} haven-rsvp-cancelled - Somebody gave a place back.
 * @fires {HavenErrorEvent} haven-error - The list could not be read; a code.
 * @slot - The page's own words: shown before the script arrives, and when there is no list.
 * @csspart base - The whole list.
 * @csspart heading - Each heading.
 * @csspart card - One date.
 * @csspart button - Each button, and each link that looks like one.
 */
export class HavenUpcomingCircles extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: "closed",
  };
  static override styles = [base, surface, list];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    partner: {},
    accent: {},
    theme: {},
    calendar: {},
    layout: {},
    limit: { type: Number },
    language: {},
    mode: {},
    audience: {},
    program: {},
    isolation: {},
    exitTo: { attribute: "exit-to" },
    exitKey: { attribute: "exit-key" },
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** Where the organization answers, e.g. `https://api.example.org/v1`. */
  declare endpoint: string | undefined;
  /** Whose page it is. */
  declare partner: string | undefined;
  /** Any sRGB colour; a palette is made of it. */
  declare accent: string | undefined;
  /** `auto`, `light` or `dark`. */
  declare theme: string | undefined;
  /** `discreet` (a neutral title and nothing else) unless `full`. */
  declare calendar: string | undefined;
  /** `list`, `compact` (a line for each date) or `series` (dates of one circle together). */
  declare layout: string | undefined;
  /** `auto`, `frame` or `inline`: where the forms that open in the list live. */
  declare isolation: string | undefined;
  /** Where "Leave this page" in these forms goes; https. */
  declare exitTo: string | undefined;
  /** `none`: Shift three times does not leave the page. */
  declare exitKey: string | undefined;
  /** How many dates, or series, are shown at first; 5 unless said. */
  declare limit: number;
  /** Level of the first heading, 1 to 6; 2 unless said. */
  declare headingLevel: number;
  /**
   * Shows dates in these languages: BCP 47 codes, parted by spaces or commas, spoken,
   * interpreted or signed (`es`, `ase`). A visitor can ask for all.
   */
  declare language: string | undefined;
  /** Shows dates with these ways of taking part: `inPerson`, `online`, `phone`. */
  declare mode: string | undefined;
  /** Shows dates for these people: codes of the organization's vocabulary. */
  declare audience: string | undefined;
  /** Shows dates of these programmes: codes of the organization's programmes. */
  declare program: string | undefined;

  readonly #locale = new LocaleController(this, { catalogue: "circles" });
  readonly #config = new ConfigController(this, {
    read: readConfig,
    lang: () => this.#locale.wanted,
  });
  readonly #announcer = new Announcer(this);
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next,
    entered: (state, _signal, _step, isBack) => {
      if (!isBack) this.#telling.entered(state);
    },
  });
  readonly #kept = new Kept();
  /** What others need to know of the element. */
  readonly #shared = {
    locale: this.#locale,
    announcer: this.#announcer,
    config: this.#config,
    now: () => this.#now(),
  };
  readonly #reading = new Reading(this, {
    ...this.#shared,
    told: (resource, unasked) => this.#told({ type: "told", resource, unasked }),
  });
  readonly #narrowing = new Narrowing(this, { ...this.#shared, step: (step) => this.#step(step) });
  readonly #late = new Late(this, this.#shared, ({ AlongDoor, Guide }) => {
    this.#along = new AlongDoor(this, this.#shared);
    this.#guide = new Guide(this, {
      listed: () => this.#listed(),
      bringIn: (id, open) => this.#machine.step({ type: "ledTo", id, open }),
      say: (words) => this.#telling.say(words, undefined),
      rsvp: { ...this.#shared, calendar: (...date) => this.#along?.own(...date) },
    });
  });
  readonly #telling = new Telling(this, {
    ...this.#shared,
    late: () => this.#late,
    narrowing: this.#narrowing,
  });
  #along: AlongDoor | undefined;
  #guide: Guide | undefined;

  constructor() {
    super();
    this.limit = 5;
    this.headingLevel = 2;
    new ThemeController(this);
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.#locale;
    const { endpoint, partner, config } = this.#config;
    const { rest, isLost } = this.#late;
    const isFull = this.#along?.isFull ?? this.calendar === "full";
    const look = {
      lang,
      now: this.#now(),
      headingLevel: this.headingLevel,
      limit: this.limit > 0 ? Math.floor(this.limit) : 5,
      config,
      ...addresses({ endpoint, partner, lang, isFull }),
      languageControl: languageControl(this.#locale),
      kept: this.#kept,
      narrowing: this.#narrowing,
      layout: this.#late.layout(this.layout),
      standing: standingWords(),
      rest,
      along: this.#along,
      isRestLost: isLost,
      linked: this.#guide?.found,
    };
    const actions = {
      retry: () => this.#reading.retry(),
      tookCalendar: () => this.dispatchEvent(new HavenCalendarOpenedEvent()),
      again: () => this.#guided((guide) => guide.again()),
      goTo: (id: string) => this.#guided((guide) => guide.lead(id)),
      showedMore: (id: string) => this.#guided((guide) => guide.showedMore(id)),
      getSupport: (id: string) => this.#guided((guide) => guide.getSupport(id)),
      takePart: (circle: Circle) => this.#guided((guide) => guide.doorway.open(circle)),
      haveCode: () => this.#guided((guide) => guide.doorway.openCode()),
    };
    const content = this.#guide?.page() ?? view(this.#machine.state, look, this.#step, actions);
    const support = this.#guide?.form();
    const status = this.#announcer.region();
    return shell({ lang, dir, status }, html`${content}${support}`);
  }

  protected override updated(): void {
    const { state } = this.#machine;
    this.#guide?.turning.wait(hasList(state) ? state.listing : undefined, this.#now());
    this.#guide?.follow();
  }

  readonly #step = (step: Step): void => {
    this.#machine.step(step);
    if (step.type === "askedForNewer") this.#reading.wanted();
    if (step.type === "toggled" && !this.#late.rest) this.#draw(this.#late.load());
    const { state } = this.#machine;
    if (step.type === "toggled" && hasList(state) && state.opened.includes(step.id))
      this.dispatchEvent(new HavenCircleOpenedEvent());
  };

  #told(step: Extract<Step, { type: "told" }>): void {
    const before = this.#machine.state;
    this.#machine.step(step);
    const { state } = this.#machine;
    if (hasList(state) && state.newer && !("newer" in before && before.newer))
      this.#guide?.offered();
    const { resource } = step;
    // As soon as a try failed; right after the list it has been asked for.
    if (resource.at === "loading" ? resource.wait : this.#late.isLost)
      this.#draw(this.#late.load());
  }

  #draw(coming: Promise<unknown>): void {
    void coming.then(() => this.requestUpdate());
  }

  #now(): number {
    const { state } = this.#machine;
    return hasList(state) ? clockNow(Date.now(), state) : Date.now();
  }

  /** What leads on comes a moment after the list; a press in that moment is not lost. */
  #guided(act: (guide: Guide) => unknown): void {
    void this.#late.load().then(() => this.#guide && act(this.#guide));
  }

  #listed(): Listing | undefined {
    const { state } = this.#machine;
    // Nobody is led to what is not drawn yet.
    return hasList(state) && this.#late.layout(this.layout) !== "coming"
      ? state.listing
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-upcoming-circles": HavenUpcomingCircles;
  }
}
