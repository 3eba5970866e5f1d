/** How one takes part in a date, on its card: a button, a link, or a number to call. */
import { msg } from "@lit/localize";
import { nothing, type TemplateResult } from "lit";
import { readInstant } from "../../contract/zone.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { phoneIcon } from "../../ui/parts/call-icons.js";
import { telUrl } from "../../ui/parts/call.js";
import type { CardActions, CardLook } from "./card.js";
import { mayJoin, type Occurrence } from "./model.js";
import { isClosed, isFull } from "./open-dates.js";

/**
 * The button; the number where the endpoint cannot be asked; nothing where nobody can take part
 * any more, or not yet.
 */
export function takePart(
  occurrence: Occurrence,
  look: CardLook,
  actions: Pick<CardActions, "takePart">,
): TemplateResult | typeof nothing {
  const { circle } = occurrence;
  const { mode, url, phone } = circle.rsvp;
  if (!mayJoin(occurrence, look.now) || mode === "none") return nothing;
  if (look.isCurrent && url)
    return linkButton(
      msg("Sign up", { id: "circles.card.sign-up", desc: "Link to the page where one signs up" }),
      url,
      { newTab: true },
    );
  // Where it takes no way at all, the endpoint signs nobody up.
  if (look.isCurrent && circle.rsvp.accepts.length > 0) {
    if (!maySignUp(occurrence, look.now)) return nothing;
    const words = isFull(circle)
      ? msg("Join the waitlist", { id: "circles.card.waitlist", desc: "Button of a full date" })
      : msg("Take part", { id: "circles.card.take-part", desc: "Button that leads to signing up" });
    return button(words, () => actions.takePart(circle), {
      id: `take-part-${circle.id}`,
      about: circle.title,
    });
  }
  if (!phone) return nothing;
  const words =
    mode === "talkFirst"
      ? msg("Call us first", {
          id: "circles.card.talk-first",
          desc: "Link that calls: please talk to us before you come",
        })
      : msg("Call to sign up", { id: "circles.card.call", desc: "Link that calls to sign up" });
  return linkButton(words, telUrl(phone), { icon: phoneIcon() });
}

/** Whether sign-up has begun and is not over, and there is a place or a waitlist. */
export function maySignUp({ circle }: Occurrence, nowMs: number): boolean {
  const { opens, waitlist } = circle.rsvp;
  const begins = opens === undefined ? undefined : readInstant(opens);
  const hasBegun = !begins || begins.epochMs <= nowMs;
  return hasBegun && !isClosed(circle, nowMs) && (waitlist || !isFull(circle));
}
