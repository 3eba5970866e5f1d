/** `npm run build`: files for a script tag, a bundler and the staff pages, and their hashes. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { tool } from "./steps.mjs";

const cdn = "dist/cdn";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

rmSync("dist", { recursive: true, force: true });
const { output } = await built("widgets");
const chunks = new Map(
  output.flatMap((each) => (each.type === "chunk" ? [[each.fileName, each]] : [])),
);
const entries = Object.fromEntries(
  [...chunks.values()]
    .filter((chunk) => chunk.isEntry)
    .map((chunk) => [chunk.name, { file: chunk.fileName, needs: needsOf(chunk) }]),
);
const lazy = Object.fromEntries(
  [...chunks.values()]
    .filter((chunk) => chunk.isDynamicEntry)
    .map((chunk) => [
      chunk.fileName,
      { modules: chunk.moduleIds.map(short), needs: needsOf(chunk), askers: askersOf(chunk) },
    ]),
);
writeIntegrity();
await built("all");
await built("module");
await built("classic");
writeIntegrity();

await build({ configFile: "demo/inbox/vite.config.ts", logLevel: "warn" });

const code = await tool("tsc", "-p", "tsconfig.build.json");
if (existsSync("custom-elements.json"))
  cpSync("custom-elements.json", "dist/npm/custom-elements.json");
process.exit(code);

async function built(mode) {
  const result = await build({ mode, logLevel: "warn" });
  return Array.isArray(result) ? result[0] : result;
}

/** Every file that a chunk imports, at any depth, without those that it asks for later. */
function needsOf(chunk, seen = new Set()) {
  for (const name of chunk.imports)
    if (!seen.has(name)) {
      seen.add(name);
      needsOf(chunks.get(name) ?? { imports: [] }, seen);
    }
  return [...seen];
}

/** The files that ask for a chunk later. */
function askersOf({ fileName }) {
  return [...chunks.values()]
    .filter(({ dynamicImports }) => dynamicImports.includes(fileName))
    .map((chunk) => chunk.fileName);
}

/**
 * `integrity.json`: what each entry needs at once, what may come later, and the hash of every
 * file.
 */
function writeIntegrity() {
  const names = readdirSync(cdn, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".js"))
    .toSorted();
  const files = Object.fromEntries(names.map((name) => [name, hashOf(join(cdn, name))]));
  const text = JSON.stringify({ version, entries, lazy, files }, null, 2);
  writeFileSync(join(cdn, "integrity.json"), `${text}\n`);
}

function hashOf(path) {
  return `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
}

function short(id) {
  return id.replace(`${process.cwd()}/`, "");
}
