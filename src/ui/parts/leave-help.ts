/** What a person can do beside leaving: clear the history, with what that may tell; loaded
 * later. */
import { msg } from "@lit/localize";
import { html, type LitElement, type TemplateResult } from "lit";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../controllers/announcer.js";

/** Below "This does not clear your browser history." */
export function leaveHelp(): TemplateResult {
  return html`<ul class="points">
    ${[onComputer(), onPhone(), onlyThis(), nextTime(), watched()].map(
      (words) => html`<li>${words}</li>`,
    )}
  </ul>`;
}

/** In a frame, whose first page does not stand right below those words. */
export function leaveHelpApart(): TemplateResult {
  return html`<div>
    <div class="leave small muted">
      <details>
        <summary>
          ${msg("How to clear your browser history", {
            id: "shared.leave.how-apart",
            desc: "Opens words on how to clear the browser history",
          })}
        </summary>
        ${leaveHelp()}
      </details>
    </div>
  </div>`;
}

/** Tells who cannot see the words beside the button of the keys, once, and not on a phone. */
export function tellOfKeys(
  host: LitElement,
  { announcer, locale }: { readonly announcer: Announcer; readonly locale: LocaleController },
  byKey: () => boolean,
): void {
  const tell = () => {
    const onGlass = matchMedia("(hover: none) and (pointer: coarse)").matches;
    if (byKey() && !onGlass) announcer.say(locale.say(keyWords));
  };
  host.addEventListener("focusin", tell, { once: true });
}

const keyWords = () =>
  msg("You can press Shift 3 times to leave this page.", {
    id: "shared.leave.told",
    desc: "Read aloud once by screen readers, when the form is entered",
  });

const onComputer = () =>
  msg("On a computer: go to the menu named History. Then press Clear.", {
    id: "shared.leave.computer",
    desc: "How to clear the browser history",
  });

const onPhone = () =>
  msg("On a phone: open the menu of your browser, then History.", {
    id: "shared.leave.phone",
    desc: "How to clear the browser history",
  });

const onlyThis = () =>
  msg("An empty history can stand out. You can take out this page and keep the rest.", {
    id: "shared.leave.only-this",
    desc: "Somebody who checks on the person may notice that all of the history is gone",
  });

const nextTime = () =>
  msg("Next time, use a private window. It keeps no history.", {
    id: "shared.leave.private",
    desc: "How to leave no browser history",
  });

const watched = () =>
  msg("We cannot help if an app on this device watches you. Use another device if you can.", {
    id: "shared.leave.watched",
    desc: "Stalkerware, keyloggers and screenshots: what the form cannot do",
  });
