/** Everything of `<haven-send-message>` but its registration. */
export { HavenSendMessage } from "./element.js";
export { HavenMessageSentEvent } from "./events.js";
