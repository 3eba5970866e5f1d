/** Every state of the widget, as `see-states` looks at them. */
import { seeStates } from "../see-states.js";
import { supportStates } from "./get-support.js";

describe("<haven-get-support>", () => {
  seeStates(supportStates);
});
