/** Pick one of several: native inputs on large cards, which boxes to tick stand on too. */
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { keyed } from "lit/directives/keyed.js";
import { described, errorWords, optionalWords } from "./asked.js";
import type { Words } from "./heading.js";
import { once } from "./once.js";

export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: Words;
  readonly hint?: Words | undefined;
  /** A language's own name carries its own language. */
  readonly lang?: string;
};

export type ChoicesLook<Value extends string> = {
  /** Unique in the root; problems name it. */
  readonly id: string;
  readonly legend: Words;
  /** The legend is only heard, because the heading above says the same. */
  readonly legendUnseen?: boolean;
  readonly hint?: Words | undefined;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  readonly options: readonly Option<Value>[];
  /** `stack` unless said; `pairs` where there is room, `tiles` for short words, `plain` bare. */
  readonly layout?: "stack" | "pairs" | "tiles" | "plain";
};

/** One of several; nothing is chosen beforehand unless `chosen` says so. */
export function radios<Value extends string>(
  look: ChoicesLook<Value> & { readonly chosen?: Value | undefined },
  choose: (value: Value) => void,
): TemplateResult {
  return group(look, (option) =>
    choice(option, {
      id: inputId(look, option),
      type: "radio",
      name: look.id,
      checked: option.value === look.chosen,
      changed: () => choose(option.value),
    }),
  );
}

/** A code of the wire may hold spaces, which would part its id in two where ids are listed. */
export const inputId = ({ id }: { readonly id: string }, { value }: Option) =>
  `${id}-${value.replace(/\s+/g, "_")}`;

type Input = {
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly name?: string;
  readonly checked: boolean;
  readonly changed: (on: boolean) => void;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
};

/** A question with its options. */
export function group<Value extends string>(
  look: ChoicesLook<Value>,
  draw: (option: Option<Value>) => TemplateResult,
): TemplateResult {
  return html`${keyed(
    look.id,
    html`<fieldset
      class="choices"
      part="field"
      id=${look.id}
      aria-describedby=${ifDefined(described(look))}
    >
      <legend class=${look.legendUnseen ? "unseen" : "label"} part="label">
        ${look.legend}${optionalWords(look.optional)}
      </legend>
      ${look.hint ? html`<p class="hint" id="${look.id}-hint">${look.hint}</p>` : nothing}
      ${errorWords(look.id, look.error)}
      <div class="options ${look.layout ?? "stack"}">
        ${look.options.map((option) => keyed(option.value, draw(option)))}
      </div>
    </fieldset>`,
  )}`;
}

/** One option on its card. */
export function choice(option: Option, input: Input): TemplateResult {
  const hintId = option.hint ? `${input.id}-more` : undefined;
  const describedBy = [input.describedBy, hintId].filter(Boolean).join(" ") || undefined;
  return html`<label class="choice">
    <input
      id=${input.id}
      type=${input.type}
      name=${ifDefined(input.name)}
      value=${option.value}
      ?checked=${once(input.checked)}
      autocomplete="off"
      aria-labelledby="${input.id}-name"
      aria-describedby=${ifDefined(describedBy)}
      aria-invalid=${ifDefined(input.invalid ? "true" : undefined)}
      @change=${(event: Event) => input.changed((event.target as HTMLInputElement).checked)}
    />
    <span class="face">
      <span class="name" id="${input.id}-name" lang=${ifDefined(option.lang)}>${option.label}</span>
      ${option.hint ? html`<span class="hint" id=${`${hintId}`}>${option.hint}</span>` : nothing}
    </span>
  </label>`;
}
