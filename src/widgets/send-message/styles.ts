/** How the form looks beyond its fields: the message is its heart, so it gets room. */
import { css } from "lit";

export const message = css`
  textarea.input {
    min-block-size: 11em;
  }
`;
