/** `npm run docs`: the manifest of the elements, a page for each of them, and the contract as
 * OpenAPI. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tool } from "./steps.mjs";
import settings from "./manifest.config.mjs";
import { tidied } from "./manifest.mjs";
import { pageOf } from "./widget-page.mjs";

const folder = settings.outdir;
const code = await tool("cem", "analyze", "--quiet", "--config", "scripts/manifest.config.mjs");
if (code !== 0) process.exit(code);

const manifest = tidied(JSON.parse(readFileSync(`${folder}/custom-elements.json`, "utf8")));
rmSync(folder, { recursive: true });
writeFileSync("custom-elements.json", `${JSON.stringify(manifest, null, 2)}\n`);
mkdirSync("docs/widgets", { recursive: true });
for (const { declarations } of manifest.modules)
  for (const declaration of declarations)
    if (declaration.tagName)
      writeFileSync(`docs/widgets/${declaration.tagName}.md`, pageOf(declaration));
process.exit(
  (await tool("tsx", "scripts/theming.ts")) || (await tool("tsx", "scripts/openapi.ts")),
);
