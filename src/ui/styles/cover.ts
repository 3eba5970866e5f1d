/** What hides words from others, and what no page can hide from the person. */
import { css } from "lit";

export const cover = css`
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

  /* Whatever a page does with the parts. */
  .hushed,
  .hushed * {
    visibility: hidden !important;
  }

  /* Help and the way out stay, whatever a page does with the parts; inside, important wins. */
  @media screen {
    .lifeline,
    .crisis,
    .lifeline > .button,
    .crisis .button {
      display: flex !important;
      position: static !important;
      visibility: visible !important;
      opacity: 1 !important;
      transform: none !important;
      clip-path: none !important;
      content-visibility: visible !important;
      block-size: auto !important;
      max-block-size: none !important;
      pointer-events: auto !important;
    }

    .lifeline {
      position: sticky !important;
    }

    .crisis {
      display: block !important;
    }
  }
`;
