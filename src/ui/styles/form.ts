/** What a person fills in: fields, choices, the list of problems, the crisis lines beside them. */
import { css } from "lit";

export const form = css`
  .field,
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_hair);
    min-inline-size: 0;
    border: 0;
  }

  .field > .input,
  .choices > .options {
    margin-block-start: var(--_hair);
  }

  .label {
    font-weight: 600;
  }

  legend.label {
    padding: 0;
    margin-block-end: var(--_hair);
  }

  .optional {
    color: var(--_text-muted);
    font-weight: 400;
  }

  .hint {
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  .error {
    display: flex;
    align-items: start;
    gap: var(--_tight);
    color: var(--_danger);
    font-weight: 600;
  }

  .error > .icon {
    margin-block-start: 0.15em;
  }

  .input {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.625em 0.875em;
    border: var(--_thin) solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.5;
    appearance: none;
    transition: border-color var(--_motion);
  }

  .input:hover {
    border-color: var(--_text);
  }

  .input[aria-invalid="true"] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 var(--_thin) var(--_danger);
  }

  textarea.input {
    min-block-size: 8em;
    resize: vertical;
  }

  .input.brief {
    max-inline-size: 12em;
  }

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

  .summary button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_danger);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .crisis {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .crisis ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: var(--_space) var(--_roomy);
  }

  .crisis li {
    display: grid;
    align-content: start;
    gap: var(--_tight);
  }

  .crisis .say {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  .crisis .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_tight);
  }

  .leave {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_tight) var(--_near);
  }

  .guard {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .guard > * {
    grid-area: 1 / 1;
  }

  .idle {
    display: grid;
    align-content: start;
    justify-items: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 3) var(--_space);
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    text-align: center;
  }

  .hushed {
    visibility: hidden;
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
