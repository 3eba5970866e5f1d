/** How the panel looks, which comes with a press. */
import { css } from "lit";

// The page's own form is for a page without script: two forms would be one too many.
export const desk = css`
  ::slotted(form) {
    display: none !important;
  }

  .bare > .banner {
    margin-block-start: var(--_tight);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }

  #give {
    min-block-size: 3.25em;
    font-size: 1.0625em;
  }

  /* The typed amount and what is said of it stay in sight above the question about it. */
  #readings {
    scroll-margin-block-start: 14em;
  }

  .more > summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }

  .more-fields {
    padding-block: var(--_tight) var(--_space);
  }

  .legal {
    padding-block-start: var(--_space);
    border-block-start: var(--_thin) solid var(--_line);
  }

  .legal .button,
  .other-ways .button {
    padding-inline: 0;
  }

  .label {
    font-weight: 600;
  }
`;
