/** How filters look: quiet, one column on a phone, several where there is room. */
import { css } from "lit";

export const styles = css`
  .panel {
    gap: var(--_roomy);
  }

  /* A fold has its own room, a finger high. */
  details.facet + details.facet:not([open]) {
    margin-block-start: calc(var(--_near) - var(--_roomy));
  }

  .facet,
  .panel .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_hair);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .panel .label {
    padding: 0;
    font-weight: 600;
  }

  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0 var(--_space);
  }

  .pick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_near);
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .pick > input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_edge);
    cursor: pointer;
  }

  .pick .small {
    white-space: nowrap;
  }

  details.facet > summary {
    display: flex;
    align-items: center;
    gap: var(--_near);
    min-block-size: var(--_target);
    cursor: pointer;
  }

  details.facet > summary::after {
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid currentcolor;
    border-width: 0 var(--_thin) var(--_thin) 0;
    content: "";
    rotate: 45deg;
  }

  details.facet[open] > summary::after {
    rotate: 225deg;
  }

  details.facet > summary::-webkit-details-marker {
    display: none;
  }

  .panel .hint {
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  .panel .input {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: var(--_thin) solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }

  .narrowing {
    gap: var(--_near);
  }

  .preset {
    justify-content: space-between;
  }
`;
