/** The sign of texting. */
import { icon } from "./icon.js";

export const textIcon = () => icon("M4 5h16v11H10l-4.5 3.5V16H4V5ZM8 9h8M8 12h5");
