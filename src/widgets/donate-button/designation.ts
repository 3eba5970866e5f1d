/** What a gift is for until its donor chooses, and what the console is told of a code that nobody
 * knows. */
import { warnOnce } from "../../client/console.js";
import type { Config } from "../../contract/config.js";

/**
 * The designation that the page names, where the organisation has it; else the first that leaves
 * the organisation free.
 */
export function firstDesignation(
  config: Config | undefined,
  named: string | undefined,
): string | undefined {
  const all = config?.donations?.designations ?? [];
  const wanted = named?.trim();
  const own = all.find(({ code }) => code === wanted);
  if (config && wanted && !own)
    warnOnce(
      `designation="${wanted}" is not one of this organization's, so it is left out. ` +
        `It has: ${all.map(({ code }) => code).join(", ") || "none"}.`,
    );
  return (own ?? all.find(({ binding }) => !binding))?.code;
}
