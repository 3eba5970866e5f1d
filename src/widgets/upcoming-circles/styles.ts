/** How the list looks: calm cards, one column, a little more room where the page gives it. */
import { css } from "lit";

export const list = css`
  .days {
    gap: var(--_wide);
  }

  .top {
    justify-content: space-between;
    gap: var(--_space);
  }

  .filters,
  .foot {
    min-block-size: var(--_target); /* before they come */
  }

  .circle,
  .facts > li {
    gap: var(--_near);
  }

  /* What a reader sees first is laid out as it is: a guess gives way under a finger. */
  @media screen {
    .days > :nth-child(n + 6) .circle {
      content-visibility: auto;
      contain-intrinsic-size: auto 40em;
    }
  }

  .circle .head,
  .facts,
  .tags {
    gap: var(--_tight);
  }

  .facts > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .facts .icon {
    margin-block-start: 0.15em;
    color: var(--_link);
  }

  .tags > li {
    padding: 0.1em 0.6em;
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: var(--_small);
  }

  @container haven (min-width: 40em) {
    .days > :nth-child(n + 6) .circle {
      contain-intrinsic-size: auto 22em;
    }

    .circle > .facts {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      column-gap: var(--_roomy);
    }
  }
`;
