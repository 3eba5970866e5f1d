/** How the form looks beyond its fields. */
import { css } from "lit";

export const support = css`
  .count {
    display: block;
    color: var(--_text-muted);
    font-size: 0.55em;
    font-weight: 500;
  }
`;
