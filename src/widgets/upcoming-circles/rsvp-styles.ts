/** How the pages of taking part look beyond their fields. */
import { css } from "lit";
import { cover } from "../../ui/styles/cover.js";
import { form } from "../../ui/styles/form.js";
import { frame } from "../../ui/styles/frame.js";
import { notes } from "../../ui/styles/notes.js";
import { pages } from "../../ui/styles/pages.js";
import { truths } from "../../ui/styles/truths.js";

const rsvp = css`
  .count {
    display: block;
    color: var(--_text-muted);
    font-size: 0.55em;
    font-weight: 500;
  }

  .chosen {
    overflow-wrap: anywhere;
    user-select: text;
  }
`;

/** All that they wear beside the list. */
export const styles = [notes, form, frame, truths, pages, cover, rsvp];
