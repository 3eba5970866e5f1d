/** How choices look: native inputs on cards. */
import { css } from "lit";

export const choices = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_tight);
  }

  @container haven (min-width: 34em) {
    .options.pairs {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .choice {
    position: relative;
    display: grid;
    cursor: pointer;
  }

  .choice > input {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 1em;
    inline-size: 1.375em;
    block-size: 1.375em;
    translate: 0 -50%;
    border: var(--_thick) solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
    appearance: none;
    cursor: pointer;
  }

  .choice > .face {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-block-size: 3.25em;
    padding: var(--_near) var(--_space);
    padding-inline-start: 3.25em;
    border: var(--_thin) solid var(--_border);
    border-radius: var(--_radius-control);
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }

  .choice > .face .name {
    font-weight: 500;
  }

  .choice:hover > .face {
    border-color: var(--_text);
    background: var(--_surface-raised);
  }

  .choice > input:checked ~ .face {
    border-color: var(--_edge);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 var(--_thin) var(--_edge);
  }

  .choice > input:checked {
    border-color: var(--_edge);
    background: var(--_edge);
    box-shadow: inset 0 0 0 0.2em var(--_surface);
  }

  .choice > input:focus-visible {
    outline: none;
    box-shadow: none;
    border-radius: 50%;
  }

  .choice > input:checked:focus-visible:not([type="checkbox"]) {
    box-shadow: inset 0 0 0 0.2em var(--_surface);
  }

  .choice > input:focus-visible ~ .face {
    outline: var(--_thick) solid var(--_focus-outer);
    outline-offset: var(--_thick);
    box-shadow: 0 0 0 var(--_thick) var(--_focus-inner);
  }

  @media (forced-colors: active) {
    .choice > input {
      appearance: auto;
      opacity: 1;
    }

    .choice > input:checked ~ .face {
      outline: var(--_thick) solid Highlight;
    }
  }
`;
