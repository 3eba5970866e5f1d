/** What the build puts in the place of other people's code, of which the widgets use a part. */
import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * The small Lit of `lit/` in the place of Lit's own, of which the widgets use a third; what it
 * lacks stops the build.
 */
export const smallLit: Plugin = {
  name: "haven:small-lit",
  enforce: "pre",
  resolveId: {
    filter: { id: /^lit(?:\/.+)?$/ },
    handler: (id) => resolve("scripts/build/lit", id === "lit" ? "index.ts" : "directive.ts"),
  },
};

/** The small messages of `lit/localize.ts` in the place of @lit/localize: ours all have names. */
export const smallMessages: Plugin = {
  name: "haven:small-messages",
  enforce: "pre",
  resolveId: {
    filter: { id: /^@lit\/localize(?:\/init\/reentrant\.js)?$/ },
    handler: () => resolve("scripts/build/lit/localize.ts"),
  },
};

/**
 * The reader of `reader.ts` in the place of zod, which is nine tenths of what a widget needs of
 * it.
 */
export const smallReader: Plugin = {
  name: "haven:small-reader",
  enforce: "pre",
  resolveId: {
    filter: { id: /^zod\/mini$/ },
    handler: () => resolve("scripts/build/reader.ts"),
  },
};
