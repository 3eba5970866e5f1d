/** How the pages look that both forms have: what is true, the review, the receipt. */
import { css } from "lit";

export const pages = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_tight) var(--_space);
  }

  .answers .top {
    align-items: baseline;
  }

  /* Gives way to the button, but for its longest word. */
  .answers .top > .heading {
    flex: 1 1 0;
  }

  .base ol.points {
    display: grid;
    gap: var(--_tight);
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  .answers dl {
    display: flex; /* in a grid a long address would leave its card */
    flex-direction: column;
    gap: var(--_hair);
  }

  .answers dt {
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  .answers dd {
    margin-block-end: var(--_tight);
    white-space: pre-line;
  }

  .seen {
    position: sticky;
    inset-block-end: var(--_space);
    justify-self: start;
    inline-size: fit-content;
    padding: var(--_tight) var(--_space);
    border: var(--_thin) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    font-weight: 600;
  }

  .code {
    font-size: var(--_title);
    font-weight: 650;
    letter-spacing: 0.06em;
  }
`;
