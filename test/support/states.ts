/** Every state of every widget by its name; axe, themes and widths walk this one list. */
import { circlesStates } from "./states/upcoming-circles.js";
import { rsvpStates } from "./states/upcoming-circles-rsvp.js";
import { donateStates } from "./states/donate-button.js";
import { supportStates } from "./states/get-support.js";
import { messageStates } from "./states/send-message.js";
import type { NamedState } from "./states/state.js";

export const states: readonly NamedState[] = [
  ...circlesStates,
  ...rsvpStates,
  ...donateStates,
  ...supportStates,
  ...messageStates,
];
