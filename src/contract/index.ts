/** The contract: what travels between a widget and an endpoint, for whoever writes a backend. */
export * from "./calendar.js";
export * from "./challenge.js";
export * from "./circle.js";
export * from "./config.js";
export * from "./currency.js";
export * from "./donation.js";
export * from "./intake.js";
export * from "./list.js";
export * from "./money.js";
export * from "./openapi.js";
export * from "./problem.js";
export * from "./reading.js";
export * from "./rsvp.js";
export * from "./sealed.js";
export * from "./text.js";
export * from "./url.js";
export * from "./zone.js";
