/** Every class and event of Haven, and the types of both; it registers nothing. */
export * from "./widgets/upcoming-circles/index.js";
