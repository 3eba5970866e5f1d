/** Every class and event of Haven, and the types of both; it registers nothing. */
export { HavenErrorEvent } from "./ui/error-event.js";
export * from "./widgets/donate-button/index.js";
export * from "./widgets/get-support/index.js";
export * from "./widgets/send-message/index.js";
export * from "./widgets/upcoming-circles/index.js";
