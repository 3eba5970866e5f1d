/** How the truths on a first page look. */
import { css } from "lit";

export const truths = css`
  .base .truths {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
