/** How the files of the content network are made; `npm run build` runs this once for each of its
 * four modes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import minifyTemplates from "rollup-plugin-minify-template-literals";
import { defineConfig, type Plugin, type Rollup, type UserConfig } from "vite";
import { sharedFiles } from "./scripts/build/chunks.js";
import { shortExports } from "./scripts/build/exports.js";
import { plainImports } from "./scripts/build/imports.js";
import { shippedLanguagesOnly } from "./scripts/build/languages.js";
import { smallLit, smallMessages, smallReader } from "./scripts/build/lit.js";
import { shortMessages } from "./scripts/build/messages.js";

const widgets = readdirSync("src/widgets").filter((name) =>
  existsSync(join("src/widgets", name, "element.ts")),
);
/** Typed for rollup, which Vite no longer is; it uses `transform` alone. */
const minified = minifyTemplates({
  include: ["src/**"],
  // In a picture `<circle>` without its slash takes what follows into itself, and that is not drawn.
  options: { minifyOptions: { keepClosingSlash: true } },
}) as unknown as Plugin;
const inOneFile = { codeSplitting: false } as const;

/** What a mode builds, and in which shape. */
const modes: Readonly<Record<string, { input: Rollup.InputOption; output: Rollup.OutputOptions }>> =
  {
    widgets: {
      input: {
        ...Object.fromEntries(
          widgets.map((name) => [`haven-${name}`, join("src/widgets", name, "define.ts")]),
        ),
        "haven-frame": "src/embed/frame-page.ts",
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        codeSplitting: {
          groups: sharedFiles(
            widgets.map((name) => resolve(join("src/widgets", name, "define.ts"))),
          ),
        },
      },
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
    plugins: loads
      ? []
      : [
          shortMessages(),
          shippedLanguagesOnly,
          minified,
          plainImports,
          smallMessages,
          smallLit,
          smallReader,
          shortExports,
        ],
    define: loads ? { __HAVEN_NEEDS__: needs() } : {},
    build: {
      outDir: "dist/cdn",
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        onwarn: (warning) => {
          if (warning.code === "PLUGIN_TIMINGS") return; // a slow machine is no mistake
          throw new Error(warning.message); // such as a name that the small reader lacks
        },
        preserveEntrySignatures: "strict",
        // Chromium then compiles a file beside the main thread, once, and not function by function.
        output: {
          format: "es",
          minify: true,
          postBanner: "//# allFunctionsCalledOnLoad",
          ...output,
        },
      },
    },
  };
});

/**
 * Which files each widget needs at once, with hashes of 256 bits: for the loader, of which every
 * byte is paid by every visitor.
 */
function needs(): string {
  const file = "dist/cdn/integrity.json";
  if (!existsSync(file)) return JSON.stringify({ files: [], entries: {} });
  const { entries } = JSON.parse(readFileSync(file, "utf8")) as {
    entries: Record<string, { needs: string[] }>;
  };
  const wanted = widgets.map((name) => {
    const tag = `haven-${name}`;
    return [tag, entries[tag]?.needs ?? []] as const;
  });
  const files = [...new Set(wanted.flatMap(([, names]) => names))];
  const numbers = wanted.map(([tag, names]) => [tag, names.map((name) => files.indexOf(name))]);
  return JSON.stringify({
    files: files.map((name) => [name, hashOf(join("dist/cdn", name))]),
    entries: Object.fromEntries(numbers),
  });
}

const hashOf = (path: string) =>
  `sha256-${createHash("sha256").update(readFileSync(path)).digest("base64")}`;
