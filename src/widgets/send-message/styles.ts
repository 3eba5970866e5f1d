/** How the form looks beyond its fields. */
import { css } from "lit";

export const message = css`
  .panel {
    padding: var(--_roomy) var(--_space);
    border: var(--_thin) solid var(--_line);
  }

  @container haven (min-width: 34em) {
    .page {
      padding: var(--_tight) var(--_space);
    }
  }
`;
