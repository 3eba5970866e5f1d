/** How other choices look: boxes to tick, tiles, and plain ones. After those on cards. */
import { css } from "lit";

export const boxes = css`
  .options.tiles {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
  }

  .choice > input[type="checkbox"] {
    border-radius: 0.35em;
  }

  .choice > input[type="checkbox"]:checked {
    box-shadow: none;
  }

  .choice > input[type="checkbox"]::after {
    content: "";
    position: absolute;
    inset-block-start: 10%;
    left: 33%; /* a tick does not turn round in right-to-left */
    inline-size: 34%;
    block-size: 62%;
    border: solid var(--_surface);
    border-width: 0 0.16em 0.16em 0;
    rotate: 45deg;
    opacity: 0;
  }

  .choice > input:checked::after {
    opacity: 1;
  }

  .choice > input[type="checkbox"]:focus-visible {
    border-radius: 0.35em;
  }

  .tiles .choice > input {
    opacity: 0;
  }

  .tiles .choice > .face {
    padding-inline: var(--_tight);
    justify-items: center;
    text-align: center;
  }

  .tiles .choice > .face .name {
    font-weight: 600;
  }

  .plain .choice > .face {
    border-color: transparent;
    background: none;
    box-shadow: none;
    padding-block: var(--_tight);
    padding-inline: 2.25em 0;
  }

  .plain .choice > input {
    inset-inline-start: 0;
  }

  @media (forced-colors: active) {
    .choice > input[type="checkbox"]::after {
      display: none;
    }
  }
`;
