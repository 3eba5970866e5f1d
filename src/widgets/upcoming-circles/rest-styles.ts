/** How looks what the first picture of a list does not need; a file of its own, so that it comes
 * with the rest. */
import { css } from "lit";

export const more = css`
  .details {
    padding-block-start: var(--_space);
    border-block-start: var(--_thin) solid var(--_line);
  }

  .label {
    font-weight: 600;
  }

  .points {
    display: grid;
    gap: var(--_hair);
    padding-inline-start: 1.25em;
  }

  .base .points {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  /* The partner's own words keep their lines: in a grid each piece would be a row of its own. */
  slot {
    display: block;
  }

  /* The form for support lies in the room of the list: one frame around both. */
  haven-get-support::part(base) {
    padding: 0;
    border: 0;
    border-radius: 0;
  }
`;
