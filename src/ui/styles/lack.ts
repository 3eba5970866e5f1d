/** What a list wears beside notes: nothing to list, and the line for who needs help now. */
import { css } from "lit";

export const lack = css`
  .crisis-note a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_target) * 1.15); /* of small words, as high as of others */
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_tight);
    padding: var(--_wide) var(--_space);
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    text-align: center;
  }

  .empty > .icon {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_link);
  }
`;
