/** The sign of giving. */
import { icon } from "./icon.js";

export const heartIcon = () =>
  icon("M12 20S3.5 15 3.5 9a4.6 4.6 0 0 1 8.5-2 4.6 4.6 0 0 1 8.5 2c0 6-8.5 11-8.5 11Z");
