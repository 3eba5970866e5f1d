/** What a person fills in: fields, choices, the list of problems. */
import { css } from "lit";
import { asked } from "./asked.js";
import { boxes } from "./boxes.js";

export const form = css`
  ${asked}

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

  ${boxes}

  .summary ul {
    display: grid;
    gap: var(--_tight); /* a sentence of several lines is told from the next one */
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
    border-radius: var(--_hair);
  }
`;
