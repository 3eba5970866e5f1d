/** How the pages of taking part look beyond their fields. */
import { css } from "lit";

export const rsvp = css`
  .count {
    display: block;
    color: var(--_text-muted);
    font-size: 0.55em;
    font-weight: 500;
  }

  .chosen {
    overflow-wrap: anywhere;
    user-select: text;
  }
`;
