/** Every state of the widget, as `see-states` looks at them. */
import { seeStates } from "../see-states.js";
import { donateStates } from "./donate-button.js";

describe("<haven-donate-button> (gift case 25)", () => {
  seeStates(donateStates);
});
