/** The sign of calling. */
import { icon } from "./icon.js";

export const phoneIcon = () =>
  icon(
    "M8.5 4H6a2 2 0 0 0-2 2c.6 7.6 6.4 13.4 14 14a2 2 0 0 0 2-2v-2.5l-4.3-1.7-2 2.3A13 13 0 0 1 8 10l2-2Z",
  );
