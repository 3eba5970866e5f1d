/** What every question wears, and choices on cards: the first picture of a form that asks. */
import { css } from "lit";
import { choices } from "./choices.js";

export const asked = css`
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

  ${choices}
`;
