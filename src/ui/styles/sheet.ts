/** How a window over the page looks. */
import { css } from "lit";

export const sheet = css`
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
`;
