/** Colours and tokens, for a page that wants to show or to make a theme. */
export * from "./accented.js";
export * from "./contrast.js";
export * from "./palette.js";
export * from "./roles.js";
export * from "./sheet.js";
export * from "./tokens.js";
