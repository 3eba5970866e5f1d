/** How buttons look, and links that stand among them. */
import { css } from "lit";

export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_tight);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.5em 1.25em;
    border: var(--_thin) solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }

  .button:hover {
    background: var(--_surface-raised);
    border-color: var(--_text-muted);
  }

  .button:active {
    background: var(--_accent-soft);
  }

  .button.primary {
    border-color: var(--_edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: var(--_accent-hover);
  }

  .button.primary:active {
    background: var(--_accent-active);
  }

  .button.quiet {
    padding-inline: var(--_tight);
    border-color: transparent;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-align: start;
    text-underline-offset: 0.2em;
  }

  .button.quiet:hover {
    background: var(--_accent-soft);
    text-decoration-thickness: var(--_thick);
  }

  .button.quiet[aria-current] {
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
  }

  .button.pill {
    gap: var(--_hair);
    padding: 0.375em 0.75em;
    border-radius: 9em;
    font-size: var(--_small);
    min-block-size: calc(var(--_target) / 0.875); /* the same target from smaller words */
  }

  .button[aria-disabled="true"] {
    cursor: progress;
    opacity: 0.75;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-width: var(--_thick);
    }
  }
`;
