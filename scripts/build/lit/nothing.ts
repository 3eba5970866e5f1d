/** The two values that are no content. */

/** Draws nothing; takes an attribute away. */
export const nothing = Symbol("nothing");
/** Leaves everything as it is. */
export const noChange = Symbol("noChange");
