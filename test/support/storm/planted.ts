/** A copy of the project with one bug in it, to prove that the storm finds it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where this project is. */
export const project = new URL("../../../", import.meta.url);

/** One bug, as an edit. */
export interface Bug {
  readonly file: string;
  /** Stands there once; with spaces and line breaks as they are. */
  readonly instead: string;
  readonly of: string;
}

/**
 * The folder of the copy; `remove` takes it away.
 * @throws when what the bug replaces is not there: then the bug must be written anew.
 */
export function planted({ file, instead, of }: Bug): { root: URL; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "haven-bug-"));
  const skips = /node_modules|\/dist\//;
  for (const part of ["src", "demo", "test/support", "package.json", "tsconfig.json"])
    cpSync(new URL(part, project), join(folder, part), {
      recursive: true,
      filter: (path) => !skips.test(path),
    });
  for (const part of ["node_modules", "locales"])
    symlinkSync(new URL(part, project), join(folder, part));
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (text.split(of).length !== 2) throw new Error(`the bug does not fit into ${file} any more`);
  writeFileSync(
    path,
    text.replace(of, () => instead),
  );
  return {
    root: pathToFileURL(`${folder}/`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
