/** How the frame of an isolated form lies in the page. */
import { css } from "lit";

export const frame = css`
  iframe {
    display: block;
    /* The page in it leaves eight pixels for the rings around what has the focus. */
    inline-size: calc(100% + 16px);
    block-size: 0;
    margin: 0 -8px;
    border: 0;
    color-scheme: inherit;
  }

  iframe.hid {
    visibility: hidden;
  }
`;
