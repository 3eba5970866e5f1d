/** What stands out beside content: notes, numbers to call, and that there is nothing. */
import { css } from "lit";

export const notes = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_near);
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  @container haven (max-width: 22em) {
    .notice {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_tight);
    }
  }

  .notice > .icon {
    margin-block-start: 0.15em;
    color: var(--_link);
  }

  .notice.problem {
    border-color: var(--_danger);
    background: var(--_surface);
  }

  .notice.problem > .icon {
    color: var(--_danger);
  }

  .notice.success > .icon {
    color: var(--_success);
  }

  .notice > .stack {
    gap: var(--_tight);
  }

  .notice .row {
    margin-block-start: var(--_hair);
  }

  .phone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .phone .number {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    gap: var(--_tight);
    min-block-size: var(--_target);
    font-weight: 650;
  }

  .light {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.4em;
    border: var(--_thick) solid var(--_text-muted);
    border-radius: 50%;
  }

  .light.open {
    border-color: var(--_success);
    background: var(--_success);
  }

  @media print {
    .notice {
      break-inside: avoid;
    }
  }
`;
