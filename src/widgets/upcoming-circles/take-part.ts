/** How one takes part in a date, on its card: a button, a link, or a number to call. */
import { msg } from "@lit/localize";
import { nothing, type TemplateResult } from "lit";
import { button, linkButton } from "../../ui/parts/button.js";
import { phoneIcon } from "../../ui/parts/call-icons.js";
import { telUrl } from "../../ui/parts/call.js";
import type { CardActions, CardLook } from "./card.js";
import { mayJoin, type Occurrence } from "./model.js";

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
  // A list with a date that is full, or not open at any time, has brought it before.
  const { standing } = look;
  if (!mayJoin(occurrence, look.now) || mode === "none") return nothing;
  if (look.isCurrent && url)
    return linkButton(
      msg("Sign up", { id: "circles.card.sign-up", desc: "Link to the page where one signs up" }),
      url,
      { newTab: true },
    );
  // Where it takes no way at all, the endpoint signs nobody up.
  if (look.isCurrent && circle.rsvp.accepts.length > 0) {
    if (standing?.maySignUp(occurrence, look.now) === false) return nothing;
    const words = standing?.isFull(circle)
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
