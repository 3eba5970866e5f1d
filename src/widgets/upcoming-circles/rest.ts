/** What the first picture of a list does not need: details, what is said when there is none, links
 * to one date, and what is only seen with a second look. */
import { lack } from "../../ui/styles/lack.js";
import { notes } from "../../ui/styles/notes.js";
import { more } from "./rest-styles.js";

export { failureWords } from "../../ui/parts/failure.js";
export { AlongDoor } from "./along-door.js";
export { loadedWords } from "./arrive.js";
export { codeDoor } from "./code-door.js";
export { configCame } from "./config-came.js";
export { details } from "./details.js";
export { Guide } from "./guide.js";
export { failed, none, numbers, old, truncated } from "./lack-view.js";
export { linked } from "./linked-view.js";
export { newer } from "./newer-view.js";
export * as standing from "./standing.js";
export { inTime } from "./in-time.js";
export { doubtOf } from "./zone-doubt.js";

/** What it wears beside the list. */
export const styles = [notes, lack, more];
