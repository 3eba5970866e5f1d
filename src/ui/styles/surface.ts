/** What holds content: cards, notes, dialogs, badges, the shape of what is still on its way. */
import { css } from "lit";

export const surface = css`
  .card {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_hair);
    padding: 0.15em 0.7em;
    border: var(--_thin) solid transparent;
    border-radius: 9em;
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
  }

  .badge.danger {
    border-color: var(--_danger);
    background: var(--_surface);
    color: var(--_danger);
  }

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

  .bar {
    block-size: 1em;
    border-radius: var(--_radius-control);
    background: var(--_line);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .bar.brief {
    inline-size: 40%;
  }

  .bar.tall {
    block-size: var(--_target);
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar {
      animation: none;
    }
  }

  dialog.sheet {
    inline-size: min(36em, calc(100vw - 2 * var(--_space)));
    max-block-size: calc(100dvb - 2 * var(--_space));
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  dialog.sheet::backdrop {
    background: var(--_shade, GrayText); /* before 2024 a backdrop inherited nothing */
    opacity: 0.6;
  }

  .sheet > .inside {
    container: haven / inline-size;
    padding: var(--_roomy);
  }

  .sheet .head > .button {
    flex: none;
  }

  .sheet .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space);
  }

  @media print {
    .card,
    .notice {
      break-inside: avoid;
    }
  }
`;
