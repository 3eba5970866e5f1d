/** How lines look: one under the other, with room for a finger. */
import { css } from "lit";

export const lines = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_near);
    padding-block: var(--_tight);
    border-block-end: var(--_thin) solid var(--_line);
  }

  .further > summary {
    display: list-item;
    min-block-size: var(--_target);
    padding-block: var(--_near);
    font-weight: 600;
    cursor: pointer;
  }

  .line > .row > .heading {
    flex: 1 1 12em;
    font-size: 1em;
  }

  .line > .row > .when {
    flex: 0 1 auto;
    font-size: var(--_small);
  }
`;
