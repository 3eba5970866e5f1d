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

/** Whether what the bug replaces stands in its file, once. */
export const fits = ({ file, of }: Bug): boolean =>
  readFileSync(new URL(file, project), "utf8").split(of).length === 2;

/**
 * The folder of the copy; `remove` takes it away.
 * @throws when what the bug replaces is not there: then the bug must be written anew.
 */
export function planted(bug: Bug): { root: URL; remove(): void } {
  const { file, instead, of } = bug;
  if (!fits(bug)) throw new Error(`the bug does not fit into ${file} any more`);
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
  const text = readFileSync(path, "utf8").replace(of, () => instead);
  writeFileSync(path, text);
  return {
    root: pathToFileURL(`${folder}/`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
