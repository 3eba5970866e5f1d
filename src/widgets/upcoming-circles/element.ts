/** The list as the page sees it: attributes in, events out, the one place that acts. */
import { LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { readCircles, type Circles } from "../../client/circles.js";
import { readConfig, type Audience } from "../../client/config.js";
import { routeUrl } from "../../client/endpoint.js";
import type { Circle } from "../../contract/circle.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { ConfigController } from "../../ui/controllers/config.js";
import { Machine } from "../../ui/controllers/machine.js";
import { ResourceController, type Resource } from "../../ui/controllers/resource.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { shell } from "../../ui/parts/shell.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import { base } from "../../ui/styles/base.js";
import { surface } from "../../ui/styles/surface.js";
import { wear } from "../../ui/styles/wear.js";
import {
  HavenCalendarOpenedEvent,
  HavenCircleOpenedEvent,
  HavenCirclesLoadedEvent,
} from "./events.js";
import { Kept } from "./kept.js";
import {
  clockNow,
  hasList,
  next,
  nextChange,
  occurrencesOf,
  start,
  type State,
  type Step,
} from "./model.js";
import { withPrices } from "./price.js";
import type * as Rest from "./rest.js";
import { list } from "./styles.js";
import { loadedWords, view } from "./view.js";

interface Question extends Audience {
  readonly endpoint: string;
}

/**
 * A list of the next circles, by day, in the reader's language.
 * @tagname haven-upcoming-circles
 * @fires {HavenCirclesLoadedEvent} haven-circles-loaded - It was read; `count` dates are in it.
 * @fires {HavenCircleOpenedEvent} haven-circle-opened - Details were opened, which is not said.
 * @fires {HavenCalendarOpenedEvent} haven-calendar-opened - An entry was taken.
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
    limit: { type: Number },
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
  /** How many dates are shown at first; 5 unless said. */
  declare limit: number;
  /** Level of the first heading, 1 to 6; 2 unless said. */
  declare headingLevel: number;

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
      if (!isBack) this.#entered(state);
    },
  });
  readonly #circles = new ResourceController<Question, Circles>(this, {
    question: () => this.#question(),
    read: ({ endpoint, ...about }, asking) => withPrices(readCircles(endpoint, about, asking)),
    keeps: (before, now) => before.endpoint === now.endpoint && before.partner === now.partner,
    changed: (resource) => this.#told(resource),
  });
  readonly #kept = new Kept();
  #rest: typeof Rest | undefined;
  #isRestLost = false;
  #asOf = 0;
  #retried = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.limit = 5;
    this.headingLevel = 2;
    new ThemeController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.#locale;
    const entry = this.#calendarUrl("circles/-.ics");
    const look = {
      lang,
      now: this.#now(),
      headingLevel: this.headingLevel,
      limit: this.limit > 0 ? Math.floor(this.limit) : 5,
      config: this.#config.config,
      calendarUrl: ({ id }: Circle) => entry?.replace("/-.ics", `/${id}.ics`),
      feedUrl: this.#calendarUrl("circles.ics"),
      languageControl: languageControl(this.#locale),
      kept: this.#kept,
      rest: this.#rest,
      isRestLost: this.#isRestLost,
    };
    const content = view(this.#machine.state, look, (step) => this.#step(step), {
      retry: () => {
        this.#retried = true;
        this.#circles.retry();
      },
      tookCalendar: () => this.dispatchEvent(new HavenCalendarOpenedEvent()),
      goTo: (id) => this.#goTo(id),
    });
    return shell({ lang, dir, mode: look.config?.mode, status: this.#announcer.region() }, content);
  }

  protected override updated(): void {
    if (this.#retried) this.#keepFocus();
    clearTimeout(this.#timer);
    const { state } = this.#machine;
    if (!hasList(state) || !this.isConnected) return;
    const now = this.#now();
    const change = nextChange(occurrencesOf(state.listing, now), now);
    // Longer than 24 days a timer cannot wait; an hour keeps it true after the device slept.
    if (change)
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(change - now + 500, 3_600_000));
  }

  #step(step: Step): void {
    this.#machine.step(step);
    if (step.type === "toggled") void this.#load();
    const { state } = this.#machine;
    if (step.type === "toggled" && hasList(state) && state.opened.includes(step.id))
      this.dispatchEvent(new HavenCircleOpenedEvent());
  }

  #question(): Question | undefined {
    const { endpoint, partner } = this.#config;
    return endpoint === undefined ? undefined : { endpoint, partner, lang: this.#locale.wanted };
  }

  #told(resource: Resource<Question, Circles>): void {
    if (resource.at === "ready" || resource.at === "stale") this.#asOf = resource.asOf;
    this.#machine.step({ type: "told", resource });
    // Right after the list, or as soon as a try failed.
    if (resource.at !== "idle" && (resource.at !== "loading" || resource.wait)) void this.#load();
  }

  /** What the first picture does not need; asked for again when it did not come. */
  async #load(): Promise<typeof Rest | undefined> {
    if (this.#rest) return this.#rest;
    await this.updateComplete;
    try {
      const rest = await import("./rest.js");
      wear(this.renderRoot, rest.styles);
      this.#rest = rest;
    } catch {
      this.#isRestLost = true; // any failed import: the network, a blocked file, one that is gone
    }
    this.requestUpdate();
    return this.#rest;
  }

  #entered(state: State): void {
    if (state.at === "ready") {
      this.dispatchEvent(new HavenCirclesLoadedEvent(state.listing.circles.length));
      void this.#announce(() => loadedWords(state, this.#now()));
    }
    if (state.at === "failed" || state.at === "stale") {
      this.dispatchEvent(new HavenErrorEvent(state.code));
      void this.#load().then((rest) =>
        this.#announce(() => rest?.failureWords(state.code) ?? unreachedWords()),
      );
    }
  }

  /** Once, in the language that the list is read in, which may come a moment after the list. */
  async #announce(words: () => string): Promise<void> {
    await Promise.all([this.updateComplete, this.#locale.settled]);
    this.#announcer.say(this.#locale.say(words));
  }

  /** "Try again" goes away with the failure, and the focus that it had stays in the list. */
  #keepFocus(): void {
    const { state } = this.#circles;
    const isLost = document.activeElement === document.body;
    if (isLost) this.renderRoot.querySelector<HTMLElement>("#heading")?.focus();
    this.#retried = !isLost && ("asking" in state ? state.asking : state.at === "loading");
  }

  #now(): number {
    const { state } = this.#machine;
    return hasList(state) ? clockNow(Date.now(), state.listing, this.#asOf) : Date.now();
  }

  #calendarUrl(path: string): string | undefined {
    const { endpoint, partner } = this.#config;
    if (endpoint === undefined) return undefined;
    const isFeed = path === "circles.ics";
    const full = this.calendar === "full" && "1";
    return routeUrl(endpoint, path, { lang: this.#locale.lang, full, partner: isFeed && partner });
  }

  #goTo(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[aria-controls="details-${id}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-upcoming-circles": HavenUpcomingCircles;
  }
}
