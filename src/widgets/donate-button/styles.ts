/** How the button looks: the first picture. */
import { css } from "lit";

/** The first picture. */
export const donate = css`
  :host(:not([layout="panel"])) {
    display: inline-block;
  }

  /* The page's own words are lines of text, in a grid too, with a ground under a lone button. */
  slot {
    display: block;
    background: var(--_surface);
  }

  .panel {
    padding: var(--_roomy);
  }
`;
