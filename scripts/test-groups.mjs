/** Several files of tests to a page or a process: opening one, and reading every module in it,
 * takes as long as the tests of a short file. */
import { writeFileSync } from "node:fs";

/**
 * Writes files that import `size` of `files` each; `pathOf` says where the nth one lies,
 * `addressOf` how a file is imported from there. Gives their paths.
 */
export function inGroups(files, { size, pathOf, addressOf }) {
  const groups = [];
  for (let first = 0; first < files.length; first += size) {
    const group = pathOf(groups.length + 1);
    const imports = files
      .slice(first, first + size)
      .map((file) => `import ${JSON.stringify(addressOf(file))};\n`);
    writeFileSync(group, imports.join(""));
    groups.push(group);
  }
  return groups;
}
