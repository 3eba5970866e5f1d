/** Everything of `<haven-donate-button>` but its registration. */
export { HavenDonateButton } from "./element.js";
export { HavenDonationLeavingEvent, HavenDonationSettledEvent } from "./events.js";
