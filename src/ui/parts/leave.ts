/** The way out that everybody can see, the one by keyboard, and what neither can do. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "./button.js";
import { leaveIcon } from "./way-icons.js";

/** The button; it is never hidden and never scrolled away. */
export function leaveButton(leave: () => void): TemplateResult {
  const words = msg("Leave this page", {
    id: "shared.leave.button",
    desc: "Button that wipes the form and shows a harmless page, for people who are watched",
  });
  return button(words, leave, { icon: leaveIcon() });
}

/**
 * What to know about it; `byKey`: whether Shift three times works here; `how`: `leaveHelp()`, whose
 * place is kept until it is there.
 */
export function leaveWords(byKey: boolean, how?: TemplateResult): TemplateResult {
  const key = msg("Or press Shift 3 times.", {
    id: "shared.leave.key",
    desc: "After the button Leave this page: the same by keyboard",
  });
  const limit = msg("This does not clear your browser history.", {
    id: "shared.leave.limit",
    desc: "What the button Leave this page cannot do",
  });
  return html`<div class="leave small muted">
    <p>${byKey ? html`<span class="key">${`${key} `}</span>` : nothing}${limit}</p>
    <details class=${how ? "" : "waits"}>
      <summary>
        ${msg("How to clear it", {
          id: "shared.leave.how",
          desc: "Opens words on how to clear the browser history",
        })}
      </summary>
      ${how}
    </details>
  </div>`;
}
