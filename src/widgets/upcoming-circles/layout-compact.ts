/** A line for each date, for narrow places and long lists; details open in their place. */
import { byDay, limited } from "./layout-list.js";
import type { Layout } from "./layout.js";
import { line } from "./line.js";

export { limited };

export const draw: Layout["draw"] = (shown, look, one) => byDay(shown, look, one, line);
