/** Every state of the widget, as `see-states` looks at them. */
import { seeStates } from "../see-states.js";
import { circlesStates } from "./upcoming-circles.js";

describe("<haven-upcoming-circles>", () => {
  seeStates(circlesStates);
});
