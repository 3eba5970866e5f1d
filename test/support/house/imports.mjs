/** Imports every file named on the command line in plain Node, and tells which of them looked at a
 * page meanwhile. */
import { pathToFileURL } from "node:url";

const pageNames = [
  "window",
  "document",
  "location",
  "localStorage",
  "sessionStorage",
  "matchMedia",
];
const problems = [];
let current = "";

for (const name of pageNames)
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (!caller.includes("node_modules"))
        problems.push(`${current}: reads ${name} when imported`);
      return undefined;
    },
  });

for (const path of process.argv.slice(2)) {
  current = path;
  await import(pathToFileURL(path).href).catch((error) =>
    problems.push(`${path}: cannot be imported in plain Node: ${String(error).split("\n")[0]}`),
  );
}
process.stdout.write(JSON.stringify([...new Set(problems)]));
process.exit(0);
