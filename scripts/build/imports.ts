/** Late imports as they are written, without what Vite puts around them. */
import type { Plugin } from "vite";

/** Vite wraps each late import in a loader of style sheets; there are none here. */
export const plainImports: Plugin = {
  name: "haven:plain-imports",
  enforce: "pre",
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
  generateBundle(_, bundle) {
    for (const each of Object.values(bundle))
      if (each.type === "chunk") each.code = withoutLoader(each.code);
  },
};

const loaded =
  /([\w$]+)\(\(\)=>(import\(`[^`]+`\)(?:\.then\([\w$]+=>[\w$]+(?:\.[\w$]+)?\))?),(?:\[\]|__VITE_PRELOAD__)\)/g;

/** A late import without the loader around it, which is then not taken from another file either. */
export function withoutLoader(code: string): string {
  const loaders = new Set([...code.matchAll(loaded)].map(([, name = ""]) => name));
  const plain = code.replaceAll(loaded, "$2");
  // One that is called in another way is still needed.
  for (const name of loaders) if (calls(name).test(plain)) loaders.delete(name);
  return plain.replaceAll(/import\{([^}]*)\}from/g, (_, names: string) => {
    const used = names.split(",").filter((each) => !loaders.has(each.split(" as ").at(-1) ?? ""));
    return `import{${used.join(",")}}from`;
  });
}

const calls = (name: string) =>
  new RegExp(String.raw`(?<![\w$.])${name.replaceAll("$", String.raw`\$`)}\(`);
