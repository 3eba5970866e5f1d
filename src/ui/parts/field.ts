/** One line or several to type in; label, hint and error in one root, for their ids. */
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { keyed } from "lit/directives/keyed.js";
import { described, errorWords, optionalWords } from "./asked.js";
import type { Words } from "./heading.js";
import { once } from "./once.js";

export type FieldLook = {
  /** Unique in the root; problems name it. */
  readonly id: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  /** Says "You can skip this" in the label. */
  readonly optional?: boolean;
  readonly error?: string | undefined;
  /** The draft; written once, when the field is made. */
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "url" | "search";
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  /** A token such as `name` only for the writer's own data, and never on a shared device. */
  readonly autocomplete?: "off" | "name" | "email" | "tel" | "postal-code" | "organization";
  readonly maxLength?: number;
  /** Narrow, for a number or a code. */
  readonly brief?: boolean;
  /** Numbers, mail addresses and codes are read left to right in every language. */
  readonly dir?: "ltr" | "auto";
};

/** A field of one line. Nothing is assigned back: `typed` gets what the person wrote. */
export function field(look: FieldLook, typed: (value: string) => void): TemplateResult {
  return framed(
    look,
    html`<input
      class="input${look.brief ? " brief" : ""}"
      part="input"
      id=${look.id}
      type=${look.type ?? "text"}
      inputmode=${ifDefined(look.inputMode)}
      enterkeyhint=${ifDefined(look.type === "search" ? "search" : undefined)}
      autocomplete=${look.autocomplete ?? "off"}
      maxlength=${ifDefined(look.maxLength)}
      dir=${look.dir ?? "auto"}
      value=${once(look.value ?? "")}
      aria-invalid=${ifDefined(look.error ? "true" : undefined)}
      aria-describedby=${ifDefined(described(look))}
      spellcheck="false"
      autocorrect="off"
      autocapitalize=${look.autocomplete === "name" ? "words" : "off"}
      writingsuggestions="false"
      translate="no"
      data-gramm="false"
      data-gramm_editor="false"
      data-enable-grammarly="false"
      data-lt-active="false"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      data-form-type="other"
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />`,
  );
}

/** A field of several lines. */
export function longField(look: FieldLook, typed: (value: string) => void): TemplateResult {
  return framed(
    look,
    html`<textarea
      class="input"
      part="input"
      id=${look.id}
      rows="5"
      autocomplete="off"
      maxlength=${ifDefined(look.maxLength)}
      dir=${look.dir ?? "auto"}
      .defaultValue=${once(look.value ?? "")}
      aria-invalid=${ifDefined(look.error ? "true" : undefined)}
      aria-describedby=${ifDefined(described(look))}
      spellcheck="false"
      autocorrect="off"
      writingsuggestions="false"
      translate="no"
      data-gramm="false"
      data-gramm_editor="false"
      data-enable-grammarly="false"
      data-lt-active="false"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      data-form-type="other"
      @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

/** Keyed by id: another question never inherits this one's typed words. */
function framed(look: FieldLook, control: TemplateResult): TemplateResult {
  return html`${keyed(
    look.id,
    html`<div class="field" part="field">
      <label class="label" part="label" for=${look.id}
        >${look.label}${optionalWords(look.optional)}</label
      >
      ${look.hint ? html`<p class="hint" id="${look.id}-hint">${look.hint}</p>` : nothing}
      ${errorWords(look.id, look.error)} ${control}
    </div>`,
  )}`;
}
