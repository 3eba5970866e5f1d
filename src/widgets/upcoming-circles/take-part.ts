/** How one takes part in a date, on its card: a link, or a number to call. */
import { msg } from "@lit/localize";
import { nothing, type TemplateResult } from "lit";
import { linkButton } from "../../ui/parts/button.js";
import { phoneIcon } from "../../ui/parts/call-icons.js";
import { telUrl } from "../../ui/parts/call.js";
import type { CardLook } from "./card.js";
import { mayJoin, type Occurrence } from "./model.js";

/** The button or link; nothing where nobody can take part any more. */
export function takePart(occurrence: Occurrence, look: CardLook): TemplateResult | typeof nothing {
  const { mode, url, phone } = occurrence.circle.rsvp;
  if (!mayJoin(occurrence, look.now) || mode === "none") return nothing;
  if (url && look.isCurrent)
    return linkButton(
      msg("Sign up", { id: "circles.card.sign-up", desc: "Link to the page where one signs up" }),
      url,
      { newTab: true },
    );
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
