/** Every state of the widget, as `see-states` looks at them. */
import { seeStates } from "../see-states.js";
import { messageStates } from "./send-message.js";

describe("<haven-send-message>", () => {
  seeStates(messageStates);
});
