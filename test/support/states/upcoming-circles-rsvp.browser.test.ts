/** Every state of taking part, as `see-states` looks at them. */
import { seeStates } from "../see-states.js";
import { rsvpStates } from "./upcoming-circles-rsvp.js";

describe("taking part in <haven-upcoming-circles>", () => {
  seeStates(rsvpStates);
});
