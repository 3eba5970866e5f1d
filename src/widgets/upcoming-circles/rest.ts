/** What the first picture of a list does not need: details, and what is said when there is none. */
import { notes } from "../../ui/styles/notes.js";
import { more } from "./styles.js";

export { failureWords } from "../../ui/parts/failure.js";
export { details } from "./details.js";
export { failed, none, old } from "./lack-view.js";

/** What it wears beside the list. */
export const styles = [notes, more];
