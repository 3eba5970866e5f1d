/** What filters do on the page: they narrow the list, say how many dates match, and keep the focus;
 * all of it here, so that nothing of it leaves. */
import type { LitElement, TemplateResult } from "lit";
import { warnOnce } from "../../client/console.js";
import { HavenFilterChangedEvent } from "./filter-event.js";
import { doubtWords, matchWords, optionLabel, type LabelLook } from "./filter-labels.js";
import { choicesOf } from "./filter-options.js";
import { styles as own } from "./filter-styles.js";
import {
  bar,
  chipLabel,
  noneMatches,
  searchLabel,
  type BarActions,
  type Chip,
} from "./filter-view.js";
import * as filters from "./filters.js";
import { hasList, occurrencesOf, type Occurrence, type State } from "./model.js";
import type { FilteringHost, Presets } from "./narrowing.js";
import type * as Rest from "./rest.js";
import { readPreset, unknownWords, type Preset } from "./presets.js";
import { searchText } from "./search-text.js";
import { hasWords, wordsIn } from "./search.js";

export const styles = [own];

/** Milliseconds after the last key until the number is told: not while somebody types. */
const pause = 600;

/** The list as it is to be shown. */
export interface Shown {
  readonly kept: readonly Occurrence[];
  readonly bar: TemplateResult;
  /** When nothing matches. */
  readonly none: TemplateResult | undefined;
}

interface FilterLook extends LabelLook {
  readonly now: number;
  /** Whom to call when nothing matches. */
  readonly rest: Pick<typeof Rest, "numbers"> | undefined;
}

/** One per element. */
export class Filtering {
  readonly #host: LitElement & Presets;
  readonly #lent: FilteringHost;
  #filter = filters.unfiltered;
  #key = "";
  #remaining = 0;
  #result: () => string = () => "";
  #isPreset = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement & Presets, lent: FilteringHost) {
    this.#host = host;
    this.#lent = lent;
    host.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  /** Whether a code of the page may still become known, once the organization is. */
  isWaiting(state: State, now: number): boolean {
    if (!hasList(state) || this.#lent.config.state.at !== "loading") return false;
    return readPreset(this.#host, occurrencesOf(state.listing, now), undefined).unknown.length > 0;
  }

  /** What a screen reader hears of a list that the page has narrowed. */
  loadedWords(): string | undefined {
    return this.#isPreset ? this.#result() || undefined : undefined;
  }

  /** The dates that are kept and what stands above them; nothing where that would help nobody. */
  narrowed(
    all: readonly Occurrence[],
    filter: filters.Filter = filters.unfiltered,
    look: FilterLook,
  ): Shown | undefined {
    const preset = this.#presetOf(all, look);
    const isLifted = filter.lifted === preset.key;
    const isPreset = filters.picked(preset.picks).length > 0;
    this.#isPreset = isPreset && !isLifted;
    this.#filter = filter;
    this.#key = preset.key;
    const isNeeded = all.length > 3 || isPreset || filters.isChosen(filter);
    if (all.length === 0 || !isNeeded) return undefined;
    const ours = this.#isPreset
      ? all.filter((each) => filters.keeps(each, preset.picks, look.now))
      : all;
    const words = wordsIn(filter.text);
    const finds = ({ circle }: Occurrence) =>
      hasWords(searchText(circle, look.lang, look.config), words);
    const { kept, divisions, doubts } = filters.narrow(
      ours,
      filter.picks,
      look.now,
      words.length > 0 ? finds : undefined,
    );
    this.#remaining = kept.length;
    this.#result = () => [matchWords(kept.length), ...doubts.map(doubtWords)].join(" ");
    const barLook = {
      ...filter,
      fields: divisions.flatMap((division) => {
        const choices = choicesOf(division, look);
        const { facet } = division;
        return choices.length > 0 ? [{ facet, choices, picked: filter.picks[facet] ?? [] }] : [];
      }),
      chips: this.#chips(filter, look),
      remaining: kept.length,
      result: filters.isChosen(filter) ? this.#result() : "",
      preset: isPreset ? { names: namesOf(preset, look), isLifted } : undefined,
    };
    const isNone = kept.length === 0;
    return {
      kept,
      bar: bar(barLook, this.#actions),
      none: isNone ? noneMatches(barLook, this.#actions, look.rest?.numbers(look)) : undefined,
    };
  }

  #presetOf(all: readonly Occurrence[], look: FilterLook): Preset {
    const preset = readPreset(this.#host, all, look.config);
    // An organization that is not known yet may know the code.
    if (this.#lent.config.state.at === "ready")
      for (const each of preset.unknown) warnOnce(unknownWords(each));
    return preset;
  }

  #chips(filter: filters.Filter, look: LabelLook): readonly Chip[] {
    const picks = filters.picked(filter.picks).map(({ facet, value }) => ({
      key: `${facet} ${value}`,
      label: chipLabel(facet, { label: optionLabel(facet, value, look) ?? value }),
      without: (from: filters.Filter) => filters.pick(from, facet, value, false),
    }));
    const text = filter.text.trim();
    const search = { key: "search", label: searchLabel(text), without: filters.clearText };
    return [...picks, ...(text ? [search] : [])].map(({ key, label, without }, index) => ({
      key,
      label,
      remove: () => {
        this.#change(without(this.#filter));
        void this.#focusChip(index);
      },
    }));
  }

  readonly #actions: BarActions = {
    toggle: () => this.#set({ ...this.#filter, isOpen: !this.#filter.isOpen }),
    close: () => {
      this.#set({ ...this.#filter, isOpen: false });
      void this.#focusChip(-1);
    },
    clear: () => {
      this.#change(filters.clear(this.#filter));
      void this.#focusChip(-1);
    },
    type: (text) => this.#change({ ...this.#filter, text }, pause),
    pick: (facet, value, on) => this.#change(filters.pick(this.#filter, facet, value, on)),
    pickOnly: (facet, value) => this.#change(filters.pickOnly(this.#filter, facet, value)),
    lift: () => {
      const lifted = this.#filter.lifted === this.#key ? undefined : this.#key;
      this.#change({ ...this.#filter, lifted });
      void this.#focusLift();
    },
  };

  #set(filter: filters.Filter): void {
    this.#filter = filter;
    this.#lent.step({ type: "filtered", filter });
  }

  /** Each change is told once, with the number alone. */
  #change(filter: filters.Filter, wait = 0): void {
    this.#set(filter);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tell(), wait);
  }

  async #tell(): Promise<void> {
    await this.#host.updateComplete;
    const { locale, announcer } = this.#lent;
    announcer.say(locale.say(this.#result));
    this.#host.dispatchEvent(new HavenFilterChangedEvent(this.#remaining));
  }

  /** A chip that was pressed is gone: the next one has the focus, else the way to the filters. */
  async #focusChip(index: number): Promise<void> {
    await this.#host.updateComplete;
    const chips = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(".chips button")];
    const toggle = this.#host.renderRoot.querySelector<HTMLElement>("#filter-toggle");
    const next = index < 0 ? undefined : (chips[index] ?? chips.at(-1));
    (next ?? toggle)?.focus();
  }

  /** The same button where nothing matched stands elsewhere. */
  async #focusLift(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(".preset button")?.focus();
  }
}

function namesOf({ picks }: Preset, look: LabelLook): string {
  const names = filters.picked(picks).flatMap(({ facet, value }) => {
    // A language is named once, whatever way it is there.
    const named = facet === "language" ? value.replace(/^.*:/, "spoken:") : value;
    return optionLabel(facet, named, look) ?? [];
  });
  return [...new Set(names)].join(", ");
}
