/** How the files of the content network are made; `npm run build` runs this once for each of its four modes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import minifyTemplates from "rollup-plugin-minify-template-literals";
import { defineConfig, type Plugin, type Rollup, type UserConfig } from "vite";

const widgets = existsSync("src/widgets") ? readdirSync("src/widgets") : [];
/** Typed for rollup, which Vite no longer is; it uses `transform` alone. */
const minified = minifyTemplates({ include: ["src/**"] }) as unknown as Plugin;
const inOneFile = { codeSplitting: false } as const;

/** What a mode builds, and in which shape. */
const modes: Readonly<Record<string, { input: Rollup.InputOption; output: Rollup.OutputOptions }>> =
  {
    widgets: {
      input: Object.fromEntries(
        widgets.map((name) => [`haven-${name}`, join("src/widgets", name, "define.ts")]),
      ),
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
    all: {
      input: { "haven.all": "src/define.ts" },
      output: { entryFileNames: "[name].js", ...inOneFile },
    },
    module: {
      input: { haven: "src/embed/module.ts" },
      output: { entryFileNames: "[name].js", ...inOneFile },
    },
    classic: {
      input: { "haven.classic": "src/embed/classic.ts" },
      output: { entryFileNames: "[name].js", format: "iife", ...inOneFile },
    },
  };

export default defineConfig(({ mode }): UserConfig => {
  const { input, output } = modes[mode] ?? modes["widgets"]!;
  const loads = mode === "module" || mode === "classic";
  return {
    publicDir: false,
    resolve: { conditions: ["browser", "production"] },
    plugins: loads ? [] : [minified, litPolicyIsOurs(), plainImports],
    define: loads ? { __HAVEN_NEEDS__: needs() } : {},
    build: {
      outDir: "dist/cdn",
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "strict",
        output: { format: "es", minify: true, ...output },
      },
    },
  };
});

/** Vite wraps each late import in a loader of style sheets; there are none here. */
const plainImports: Plugin = {
  name: "haven:plain-imports",
  enforce: "pre",
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
};

/** Puts our call in the place where Lit makes its own Trusted Types policy; fails when there is no such place. */
function litPolicyIsOurs(): Plugin {
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

/** Which files each widget needs at once, with their hashes, as the first mode left them. */
function needs(): string {
  const file = "dist/cdn/integrity.json";
  if (!existsSync(file)) return "{}";
  const { entries, files } = JSON.parse(readFileSync(file, "utf8")) as {
    entries: Record<string, { needs: string[] }>;
    files: Record<string, string>;
  };
  return JSON.stringify({
    files: Object.fromEntries(
      Object.values(entries)
        .flatMap((entry) => entry.needs)
        .map((name) => [name, files[name]]),
    ),
    entries: Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name, entry.needs]),
    ),
  });
}
