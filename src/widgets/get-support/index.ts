/** Everything of `<haven-get-support>` but its registration. */
export { HavenGetSupport } from "./element.js";
export { HavenSupportSentEvent } from "./events.js";
