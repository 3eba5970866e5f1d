/** The way out that everybody can see, and the one by keyboard, said beside it. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "./button.js";
import { leaveIcon } from "./icon.js";

/** `byKey`: whether Shift three times works here. */
export function leaveButton(leave: () => void, byKey: boolean): TemplateResult {
  const words = msg("Leave this page", {
    id: "shared.leave.button",
    desc: "Button that wipes the form and shows a harmless page, for people who are watched",
  });
  const key = msg("Or press Shift 3 times.", {
    id: "shared.leave.key",
    desc: "After the button Leave this page: the same by keyboard",
  });
  const limit = msg("This does not clear your browser history.", {
    id: "shared.leave.limit",
    desc: "What the button Leave this page cannot do",
  });
  return html`<div class="leave paperless" part="leave">
    ${button(words, leave, { icon: leaveIcon() })}
    <span class="small muted"
      >${byKey ? html`<span class="key">${`${key} `}</span>` : nothing}${limit}</span
    >
  </div>`;
}
