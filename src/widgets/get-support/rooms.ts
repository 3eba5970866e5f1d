/** Everything that is needed from the first question on: one chunk, loaded while the first page is
 * read. */
import { cover } from "../../ui/styles/cover.js";
import { pages } from "../../ui/styles/pages.js";
import { surface } from "../../ui/styles/surface.js";
import { support } from "./styles.js";

export { Writing } from "../../ui/controllers/writing.js";
export { referralFor as intakeFor } from "./draft.js";
export { copiedAnswers } from "./groups.js";
export { promisedWords } from "../../ui/parts/promise.js";
export { view } from "./view.js";

/** The words that they need beside those of the first page. */
export const catalogue = "support-rooms";

/** What the questions wear beside the first page. */
export const styles = [surface, pages, cover, support];
