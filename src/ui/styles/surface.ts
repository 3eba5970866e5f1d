/** What holds content: cards, badges, the shape of what is still on its way. */
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

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
