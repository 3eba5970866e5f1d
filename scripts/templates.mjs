/** Checks what stands in `html` templates: lit-analyzer, given the TypeScript that it
 * was made for. */
import Module, { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const ofItsTime = createRequire(require.resolve("web-component-analyzer")).resolve("typescript");

// It declares no TypeScript of its own and would meet version 7, whose interface is another one.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === "typescript" ? ofItsTime : resolve(request, ...rest);

const { cli } = require("lit-analyzer/lib/cli/cli.js");
// It knows no container queries and no newer attributes, and get-support is imported late.
const off = ["no-invalid-css", "no-unknown-attribute", "no-missing-import"];
process.argv.push("src/**/*.ts", "--strict", ...off.flatMap((rule) => [`--rules.${rule}`, "off"]));
await cli();
