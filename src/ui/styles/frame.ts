/** What stands around a form: the way out that stays in view, and the crisis lines. */
import { css } from "lit";

export const frame = css`
  /* No grids: the bar could not leave its row, a long word would be wider than a phone. */
  .frame,
  .crisis li {
    display: flex;
    flex-direction: column;
    gap: var(--_roomy);
  }

  .lifeline {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: var(--_tight);
    margin: calc(-1 * var(--_tight));
    padding: var(--_tight);
    background: var(--_surface);
    border-block-end: var(--_thin) solid var(--_line);
  }

  .lifeline > button {
    flex: none; /* its words in a column would make the bar cover a low screen */
    margin-inline-end: auto;
    padding-inline: 0.875em;
  }

  .lifeline .short {
    display: none;
  }

  @container haven (max-width: 30em) {
    .lifeline > button {
      flex: initial;
    }

    .lifeline > a {
      flex: none;
      padding-inline: 0.625em;
      gap: 0.25em;
    }

    .lifeline > a .icon {
      display: none;
    }

    .lifeline .short {
      display: inline;
    }

    .lifeline .said {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .frame-top {
    justify-content: space-between;
    gap: var(--_tight) var(--_space);
  }

  .leave {
    flex: 1 14em;
  }

  .leave summary {
    inline-size: fit-content;
    min-block-size: 2em;
    cursor: pointer;
    text-decoration: underline;
  }

  .waits {
    visibility: hidden; /* its place is kept */
  }

  @media (hover: none) and (pointer: coarse) {
    .leave .key {
      display: none; /* a phone has no Shift to press */
    }
  }

  .crisis {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .crisis ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: var(--_space) var(--_roomy);
  }

  .crisis li {
    gap: var(--_tight);
  }

  .crisis .say {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  .crisis .ways {
    gap: var(--_tight);
  }

  .on-paper {
    display: none;
  }

  @media print {
    .on-paper {
      display: block;
    }
  }

  /* Over the whole window, when somebody leaves. */
  .cover {
    all: initial;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    background: Canvas;
  }

  .cover::backdrop {
    background: Canvas;
  }
`;
