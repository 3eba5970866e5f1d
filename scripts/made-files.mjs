/** Makes the generated files again and compares: what is committed has to be what the
 * sources say. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "./steps.mjs";

/** Each command, and the files or folders that it makes. */
const made = [
  { command: "localize", paths: ["locales"] },
  {
    command: "docs",
    paths: ["custom-elements.json", "docs/theming.md", "docs/widgets", "openapi.json"],
  },
];

/**
 * Whether a command fails or a made file differs; it says which, and leaves the fresh one in its
 * place.
 */
export async function notFresh() {
  let wrong = false;
  for (const { command, paths } of made) {
    const before = contents(paths);
    const failed = (await run("npm", ["run", command, "--silent"])) !== 0;
    if (failed) console.error(`haven: npm run ${command} failed`);
    const after = contents(paths);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    for (const path of changed)
      console.error(`haven: ${path} was not fresh; npm run ${command} made it again, commit it`);
    wrong ||= failed || changed.length > 0;
  }
  return wrong;
}

function contents(paths) {
  const files = paths.filter(existsSync).flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(files.map((path) => [path, readFileSync(path, "utf8")]));
}
