/** The sentence for a server that does not answer; it is there before all others. */
import { msg } from "@lit/localize";

/** "We cannot get through right now." */
export const unreachedWords = () =>
  msg("We cannot get through right now. Please try again in a little while.", {
    id: "shared.failure.network",
    desc: "The server did not answer, or not as it should",
  });
