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
process.argv.push(
  "src/**/*.ts",
  "--strict",
  "--rules.no-invalid-css",
  "off",
  "--rules.no-unknown-attribute",
  "off",
);
await cli();
