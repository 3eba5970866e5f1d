/** Every state of the widget, as `see-states` looks at them; each that can know of it says that it
 * is a test. */
import { bannerSeen } from "../banner-seen.js";
import { seeStates } from "../see-states.js";
import { until } from "../until.js";
import { donateStates } from "./donate-button.js";

/** No config came, or nobody asked for one: nothing can be known yet. */
const unaware = ["donate-button button", "donate-button loading"];

describe("<haven-donate-button> (gift cases 24, 25)", () => {
  seeStates(donateStates, async (name, person) => {
    if (!unaware.includes(name)) await until("the banner of a test", () => bannerSeen(person));
  });
});
