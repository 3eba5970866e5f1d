/** Takes the made-up languages of the tests out of the built files, where nothing can load them. */
import type { Plugin } from "vite";

/** The table of languages without those that are offered to nobody. */
export function shippedOnly(code: string): string {
  return code.replaceAll(/\{[^{}]*\bshipped: false,[^{}]*\},/g, "");
}

export const shippedLanguagesOnly: Plugin = {
  name: "haven:shipped-languages",
  enforce: "pre",
  transform: {
    filter: { id: /[\\/]src[\\/]locale[\\/]languages\.ts$/ },
    handler: (code) => ({ code: shippedOnly(code), map: null }),
  },
};
