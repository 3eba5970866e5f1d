/** The signs of ways: out, back, on, elsewhere. */
import { icon } from "./icon.js";

export const leaveIcon = () => icon("M14 4H5v16h9M10 12h11m-4-4 4 4-4 4", true);
export const backIcon = () => icon("M20 12H4m6-6-6 6 6 6", true);
export const closeIcon = () => icon("m6 6 12 12M18 6 6 18");
