/** The roof: keeps a page's CSS out, and sets type, focus and what readers ask of their device. */
import { css } from "lit";
import { buttons } from "./buttons.js";

export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* The wrapper is reset, not the host: the page keeps margins, width and visibility. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    position: relative;
    visibility: inherit;
    unicode-bidi: isolate;
    max-inline-size: var(--_max-width);
    color: var(--_text);
    color-scheme: var(--_scheme, inherit);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.55;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }

  .base[dir="ltr"] {
    direction: ltr;
  }

  .base[dir="rtl"] {
    direction: rtl;
  }

  /* A container measures its width from outside, which a lone button must not. */
  .panel {
    container: haven / inline-size;
    padding: clamp(var(--_space), 4%, var(--_wide));
    border: var(--_thin) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
  }

  .base :where(ul, ol) {
    list-style: none;
  }

  .base :where(button, input, textarea) {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  .base :where(a) {
    border-radius: var(--_hair);
    color: var(--_link);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  .base :where(a:hover) {
    text-decoration-thickness: var(--_thick);
  }

  .title,
  .heading {
    font-family: var(--_font-heading);
    font-size: var(--_large);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  .title {
    font-size: var(--_title);
    line-height: 1.2;
  }

  .muted {
    color: var(--_text-muted);
  }

  .small {
    font-size: var(--_small);
  }

  .stack,
  .roomy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .roomy {
    gap: var(--_roomy);
  }

  /* As tall as the first page of a form, so that nothing below it is in sight to be pushed. */
  [aria-busy] {
    min-block-size: max(41em, 90em - 158cqi);
    align-content: start;
  }

  .close {
    gap: var(--_hair);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_near);
  }

  .languages {
    gap: 0 var(--_hair);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir="rtl"] .icon.turns {
    transform: scaleX(-1);
  }

  ${buttons}

  .base :focus-visible,
  .cover :focus-visible {
    outline: var(--_thick) solid var(--_focus-outer);
    outline-offset: var(--_thick);
    box-shadow: 0 0 0 var(--_thick) var(--_focus-inner);
  }

  .base [tabindex="-1"]:focus-visible {
    outline-offset: var(--_hair);
    box-shadow: none;
  }

  .base [tabindex],
  .base :is(a, button, input, textarea) {
    scroll-margin-block: 6em; /* a page's sticky header must not hide what has the focus */
  }

  .unseen:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .banner {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_tight);
    padding: var(--_tight) var(--_space);
    border: var(--_thick) dashed var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_danger);
    font-weight: 650;
    text-align: center;
  }

  @media print {
    .button:not([href]),
    .paperless {
      display: none !important;
    }
  }
`;
