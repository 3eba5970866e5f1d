/** What the build changes in other people's code: Lit's policy, and what nothing of ours uses. */
import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Puts our call in the place where Lit makes its own Trusted Types policy; fails when there is no
 * such place.
 */
export function litPolicyIsOurs(): Plugin {
  const module = JSON.stringify(resolve("src/ui/policy.ts"));
  let places = 0;
  return {
    name: "haven:lit-policy",
    transform: {
      filter: { id: /[\\/]lit-html[\\/](?:development[\\/]|node[\\/])?lit-html\.js$/ },
      handler(code) {
        const ours = code.replaceAll(/\w+\.createPolicy\(\s*["'`]lit-html["'`]\s*,/g, () => {
          places += 1;
          return "havenPolicy(";
        });
        return { code: `import { litPolicy as havenPolicy } from ${module};\n${ours}`, map: null };
      },
    },
    buildEnd() {
      if (places !== 1) this.error(`Lit makes its policy in ${places} places instead of one`);
    },
  };
}

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
