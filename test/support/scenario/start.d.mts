/** The type of `start.mjs`. */
export function scenarioOrigin(): Promise<string>;
