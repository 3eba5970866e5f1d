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

const [file, end] = ["import\\(`[^`]+`\\)", ",(?:\\[\\]|__VITE_PRELOAD__)\\)"];
/** What is done at once with what came: nothing, one name of it, or a short step for either end. */
const then = String.raw`(?:\.then\([\w$]+=>[\w$]+(?:[.=][\w$]+)?(?:,\(\)=>void 0)?\))?`;
const loaded = new RegExp(String.raw`([\w$]+)\(\(\)=>(${file}${then})${end}`, "g");
/** One name of it, as the bundler writes that where it leaves out the others. */
const named = new RegExp(
  String.raw`([\w$]+)\(async\(\)=>\{let\{([\w$]+):([\w$]+)\}=await (${file});return\{\2:\3\}\}${end}`,
  "g",
);

/** A late import without the loader around it, which is then not taken from another file either. */
export function withoutLoader(code: string): string {
  const loaders = new Set([loaded, named].flatMap((each) => namesIn(code, each)));
  const plain = code.replaceAll(loaded, "$2").replaceAll(named, "$4");
  // One that is called in another way is still needed.
  for (const name of loaders) if (calls(name).test(plain)) loaders.delete(name);
  return plain.replaceAll(/import\{([^}]*)\}from/g, (_, names: string) => {
    const used = names.split(",").filter((each) => !loaders.has(each.split(" as ").at(-1) ?? ""));
    return `import{${used.join(",")}}from`;
  });
}

const namesIn = (code: string, pattern: RegExp) =>
  [...code.matchAll(pattern)].map(([, name = ""]) => name);

const calls = (name: string) =>
  new RegExp(String.raw`(?<![\w$.])${name.replaceAll("$", String.raw`\$`)}\(`);
