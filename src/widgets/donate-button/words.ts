/** The one word of the lone button, which the first picture needs. */
import { msg } from "@lit/localize";

/** The word on the lone button, and on the main button while no amount is known. */
export const giveWords = () =>
  msg("Give", { id: "donate.give", desc: "Button that opens the form or gives" });
