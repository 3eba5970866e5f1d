/** Nine files of browser tests to a page: opening one, and reading every module in it, took as long
 * as the tests of a short file. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

const folder = "node_modules/.cache/haven-groups";
const size = 9;

/** Writes the pages' files, and gives their paths; the page's own root is where they are served. */
export function inGroups(name, files) {
  const own = `${folder}/${name}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const groups = [];
  for (let first = 0; first < files.length; first += size) {
    const group = `${own}/${groups.length + 1}.browser.test.js`;
    const imports = files.slice(first, first + size).map((file) => `import "/${file}";\n`);
    writeFileSync(group, imports.join(""));
    groups.push(group);
  }
  return groups;
}
