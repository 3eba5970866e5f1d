/** A line for each date, for narrow places and long lists; details open in their place. */
import { lines } from "./layout-styles.js";
import { byDay, limited } from "./layout-list.js";
import type { Layout } from "./layout.js";
import { line } from "./line.js";

export { limited };

/** What it wears beside the list. */
export const styles = [lines];

export const draw: Layout["draw"] = (shown, look, one) => byDay(shown, look, one, line);
