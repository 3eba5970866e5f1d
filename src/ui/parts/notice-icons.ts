/** The signs of a note that is no problem. */
import { icon } from "./icon.js";

export const checkIcon = () => icon("m5 12.5 4.5 4.5L19 7.5");
export const infoIcon = () => icon("M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5M12 7.75v.01");
