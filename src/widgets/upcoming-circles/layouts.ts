/** The layouts that a page can ask for beside the list, by their names; one file brings both. */
import { warnOnce } from "../../client/console.js";
import * as compact from "./layout-compact.js";
import * as series from "./layout-series.js";
import { lines } from "./layout-styles.js";
import type { Layout } from "./layout.js";

const layouts: Readonly<Record<string, Layout>> = { compact, series };

/** What they wear beside the list. */
export const styles = [lines];

/** The layout of that name; another name is told the page's author once, and means the list. */
export function layoutOf(name: string): Layout | undefined {
  if (!Object.hasOwn(layouts, name)) warnOnce(`layout="${name}" is none of list, compact, series.`);
  return layouts[name];
}
