/** After the server said that it is stored: the code, what happens next and by when, and what to do until then. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { formatDate } from "../../locale/dates.js";
import { button } from "../../ui/parts/button.js";
import { heading } from "../../ui/parts/heading.js";
import { phones } from "../../ui/parts/phone.js";
import type { State } from "./model.js";
import type { Look } from "./view.js";

/** No answer is repeated here; somebody may look over a shoulder. */
export function done(
  { receipt, willCall, ownDevice, codeHidden }: Extract<State, { at: "done" }>,
  look: Look,
): TemplateResult {
  const { name } = look.config.organization;
  const day = formatDate(receipt.answerBy, look.lang);
  const next = willCall
    ? [
        msg(str`Call ${name} when it is safe for you.`, {
          id: "support.done.call",
          desc: "What happens next",
        }),
        msg("Say the code. You do not have to say your name.", {
          id: "support.done.say-code",
          desc: "What happens next",
        }),
      ]
    : [
        msg(str`A person at ${name} reads your words.`, {
          id: "support.done.read",
          desc: "What happens next",
        }),
        msg(str`They reach you by ${day}, only in the ways you picked.`, {
          id: "support.done.reach",
          desc: "What happens next; a date",
        }),
        msg("You decide together what comes after that.", {
          id: "support.done.decide",
          desc: "What happens next",
        }),
      ];
  return html`<div class="roomy">
    ${heading(look.headingLevel, msg("We got it.", { id: "support.done.title", desc: "Stored" }), {
      kind: "title",
      focusable: true,
    })}
    ${
      codeHidden
        ? nothing
        : html`<div class="card stack">
            <p>${msg("Your code:", { id: "support.done.code", desc: "Before the code" })}</p>
            <p class="code" translate="no"><bdi dir="ltr">${receipt.ref}</bdi></p>
            <div class="row">
              ${button(msg("Copy the code", { id: "support.done.copy", desc: "Button" }), () =>
                look.copyCode(receipt.ref),
              )}
            </div>
          </div>`
    }
    <section class="stack close">
      ${heading(
        look.headingLevel + 1,
        msg("What happens next", { id: "support.done.next", desc: "Heading" }),
      )}
      <ol class="points">
        ${next.map((words) => html`<li>${words}</li>`)}
      </ol>
    </section>
    <p>
      ${msg("Changed your mind? Call us and say the code.", {
        id: "support.done.change",
        desc: "How to take a request back",
      })}
    </p>
    ${phones(look.config.organization, look)}
    <section class="stack close">
      ${heading(
        look.headingLevel + 1,
        msg("While you wait", { id: "support.done.wait", desc: "Heading" }),
      )}
      <p>
        ${msg(
          "If it gets hard before then, call or text 988, day or night. You can drink some water, sit with someone, or step outside.",
          { id: "support.done.wait-words", desc: "What to do until somebody answers" },
        )}
      </p>
    </section>
    ${
      ownDevice
        ? nothing
        : html`<p class="muted">
            ${msg("Others use this device. Close this tab when you are done.", {
              id: "support.done.close",
              desc: "On a shared device",
            })}
          </p>`
    }
    <div class="row paperless">
      ${button(
        msg("Hide this page", { id: "support.done.hide", desc: "Button that leaves the page" }),
        look.leave,
      )}
    </div>
  </div>`;
}
