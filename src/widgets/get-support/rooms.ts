/** Everything that is needed from the first question on: one chunk, loaded while the first page is
 * read. */
import type { ConfigController } from "../../ui/controllers/config.js";
import { IntakeSender } from "../../ui/controllers/intake.js";
import { cover } from "../../ui/styles/cover.js";
import { form } from "../../ui/styles/form.js";
import { pages } from "../../ui/styles/pages.js";
import { surface } from "../../ui/styles/surface.js";
import { support } from "./styles.js";

export { Writing } from "../../ui/controllers/writing.js";
export { referralFor as sentFor } from "./draft.js";
export { copiedAnswers } from "./groups.js";
export { next } from "./model.js";
export { promisedWords } from "../../ui/parts/promise.js";
export { view } from "./view.js";

/** Who seals and stores what was written. */
export const sender = (config: ConfigController) => new IntakeSender(config);

/** The words that they need beside those of the first page. */
export const catalogue = "support-rooms";

/** What the questions wear beside the first page. */
export const styles = [surface, form, pages, cover, support];
