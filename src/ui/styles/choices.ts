/** How choices look: native inputs on cards, in tiles, or plain. */
import { css } from "lit";

export const choices = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_tight);
  }

  .options.tiles {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
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

  .choice > input[type="checkbox"] {
    border-radius: 0.35em;
  }

  .choice > .face {
    display: grid;
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

  .choice > input[type="checkbox"]:checked {
    box-shadow: none;
  }

  .choice > input[type="checkbox"]::after {
    content: "";
    position: absolute;
    inset-block-start: 10%;
    left: 33%; /* a tick does not turn round in right-to-left */
    inline-size: 34%;
    block-size: 62%;
    border: solid var(--_surface);
    border-width: 0 0.16em 0.16em 0;
    rotate: 45deg;
    opacity: 0;
  }

  .choice > input:checked::after {
    opacity: 1;
  }

  .choice > input:focus-visible {
    outline: none;
    box-shadow: none;
    border-radius: 50%;
  }

  .choice > input[type="checkbox"]:focus-visible {
    border-radius: 0.35em;
  }

  .choice > input:checked:focus-visible:not([type="checkbox"]) {
    box-shadow: inset 0 0 0 0.2em var(--_surface);
  }

  .choice > input:focus-visible ~ .face {
    outline: var(--_thick) solid var(--_focus-outer);
    outline-offset: var(--_thick);
    box-shadow: 0 0 0 var(--_thick) var(--_focus-inner);
  }

  .tiles .choice > input {
    opacity: 0;
  }

  .tiles .choice > .face {
    padding-inline: var(--_tight);
    justify-items: center;
    text-align: center;
  }

  .tiles .choice > .face .name {
    font-weight: 600;
  }

  .plain .choice > .face {
    border-color: transparent;
    background: none;
    box-shadow: none;
    padding-block: var(--_tight);
    padding-inline: 2.25em 0;
  }

  .plain .choice > input {
    inset-inline-start: 0;
  }

  @media (forced-colors: active) {
    .choice > input {
      appearance: auto;
      opacity: 1;
    }

    .choice > input[type="checkbox"]::after {
      display: none;
    }

    .choice > input:checked ~ .face {
      outline: var(--_thick) solid Highlight;
    }
  }
`;
