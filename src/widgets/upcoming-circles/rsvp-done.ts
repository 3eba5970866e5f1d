/** After it is stored: the code first, then the place, the calendar, and what is there after. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Circle } from "../../contract/circle.js";
import type { Rsvp } from "../../contract/rsvp.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { callWords, telUrl } from "../../ui/parts/call.js";
import { failure } from "../../ui/parts/failure.js";
import { foreign } from "../../ui/parts/foreign.js";
import { heading } from "../../ui/parts/heading.js";
import { phones } from "../../ui/parts/phone.js";
import { promisedWords } from "../../ui/parts/promise.js";
import type { Done, Step } from "./rsvp-model.js";
import { aboutDate, codeCard, revealed, type RsvpLook } from "./rsvp-parts.js";
import { toList } from "./to-list.js";

/** The last page. */
export function done(
  { circle, rsvp, reachable, doorLost }: Done,
  look: RsvpLook,
  step: (step: Step) => void,
): TemplateResult {
  const numbers = phones(look.config.organization, look);
  return html`<div class="roomy">
    ${heading(look.headingLevel, stateTitle(rsvp.state), { kind: "title", focusable: true })}
    ${codeCard(rsvp, look)} ${aboutDate(circle, look.lang)}
    ${stateWords(rsvp, reachable, look).map((words) => html`<p>${words}</p>`)}
    ${rsvp.nextSteps ? html`<p>${foreign(rsvp.nextSteps, circle.textLang, look.lang)}</p>` : nothing}
    ${revealed(rsvp, look)}
    ${rsvp.state === "cancelled" ? nothing : look.calendar?.(circle, rsvp.reveal)}
    ${aftercare(circle, look.lang)} ${doorLost ? failure("network", { phones: numbers }) : nothing}
    <section class="stack close paperless">
      <p>${talkWords()}</p>
      <div class="row">
        ${button(
          msg("Get support", { id: "circles.rsvp.support", desc: "Button to the form" }),
          () => step({ type: "wantedSupport" }),
        )}
      </div>
    </section>
    ${numbers}
    <div class="row paperless">
      ${button(
        msg("Hide this page", { id: "shared.receipt.hide", desc: "Button that leaves the page" }),
        look.leave,
      )}
    </div>
    ${toList(look.toList)}
  </div>`;
}

/** How it stands, as a heading. */
export function stateTitle(state: Rsvp["state"]): string {
  switch (state) {
    case "confirmed":
      return msg("You have a place.", { id: "circles.rsvp.state.confirmed", desc: "Heading" });
    case "waitlisted":
      return msg("You are on the waitlist.", {
        id: "circles.rsvp.state.waitlisted",
        desc: "Heading",
      });
    case "pending":
      return msg("We got it. We talk with you first.", {
        id: "circles.rsvp.state.pending",
        desc: "Heading",
      });
    case "cancelled":
      return msg("This sign-up is cancelled.", {
        id: "circles.rsvp.state.cancelled",
        desc: "Heading",
      });
  }
}

/** What happens next, how and by when; never a position in a line. */
function stateWords(
  { state }: Rsvp,
  reachable: boolean,
  look: Pick<RsvpLook, "config" | "lang" | "now">,
): readonly string[] {
  if (state === "waitlisted")
    return [
      reachable
        ? msg("If a place opens, we tell you in the way you gave us.", {
            id: "circles.rsvp.wait.told",
            desc: "On the waitlist, with a way to reach the person",
          })
        : msg("To see if a place has opened, look here with your code, or call us.", {
            id: "circles.rsvp.wait.look",
            desc: "On the waitlist, with no way to reach the person",
          }),
    ];
  if (state !== "pending") return [];
  const { name } = look.config.organization;
  if (!reachable)
    return [
      msg(str`Please call ${name} and say the code. You do not have to say your name.`, {
        id: "circles.rsvp.pending.call",
        desc: "The team talks with people first, and has no way to reach this one",
      }),
    ];
  const promise = promisedWords(look.config, look);
  return [
    msg(str`A person at ${name} gets in touch in the way you gave us.`, {
      id: "circles.rsvp.pending.told",
      desc: "The team talks with people first",
    }),
    ...(promise ? [promise] : []),
  ];
}

function aftercare({ aftercare: care, textLang }: Circle, lang: string) {
  if (!care.text && !care.tel) return nothing;
  return html`<section class="stack close">
    ${care.text ? html`<p>${foreign(care.text, textLang, lang)}</p>` : nothing}
    ${
      care.tel
        ? html`<div class="row">
            ${linkButton(callWords(care.tel), telUrl(care.tel), { kind: "pill" })}
          </div>`
        : nothing
    }
  </section>`;
}

const talkWords = () =>
  msg("Want to talk to someone?", {
    id: "circles.rsvp.talk",
    desc: "Before the button that opens the form for support",
  });
