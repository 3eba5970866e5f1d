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

/** Vite wraps each late import in a loader of style sheets; there are none here. */
export const plainImports: Plugin = {
  name: "haven:plain-imports",
  enforce: "pre",
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
};

/**
 * Lit names a message after a hash of its words; ours all have names, so the hash stays at home.
 */
export const namedMessages: Plugin = {
  name: "haven:named-messages",
  enforce: "pre",
  load: {
    filter: { id: /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/ },
    handler: () => 'export const HASH_DELIMITER = ""; export const generateMsgId = () => "";',
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
