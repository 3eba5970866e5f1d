/** How looks what of a date can be taken along. */
import { css } from "lit";

export const alongStyles = css`
  .along {
    padding-block-start: var(--_space);
    border-block-start: var(--_thin) solid var(--_line);
  }

  .card > .along:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .along .heading {
    font-size: inherit;
  }

  .shared {
    padding: var(--_near) var(--_space);
    border-inline-start: var(--_thick) solid var(--_edge);
    background: var(--_surface);
    white-space: pre-line;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .paper {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  @media print {
    .along {
      display: none;
    }
  }
`;
