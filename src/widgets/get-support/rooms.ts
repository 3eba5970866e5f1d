/** Everything that is needed from the first question on: one chunk, loaded while the first page is
 * read. */
export { referralFor } from "./draft.js";
export { copiedAnswers } from "./groups.js";
export { view } from "./view.js";
export { copiedCode } from "../../ui/parts/receipt.js";
