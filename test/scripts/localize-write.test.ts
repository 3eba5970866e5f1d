/** Tests that generated files are written, compared and taken away again. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, it } from "node:test";
import { dates } from "../../locales/generated/en/dates.js";
import { table } from "../../locales/generated/en/table.js";
import {
  differences,
  languageFiles,
  loadersFile,
  writeFiles,
} from "../../scripts/localize-write.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "haven-write-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("writes what is made, and removes what is no longer made", () => {
  writeFiles(
    folder,
    new Map([
      ["es/a.ts", "old"],
      ["xx/a.ts", "gone"],
    ]),
  );
  writeFiles(folder, new Map([["es/a.ts", "new"]]));
  assert.equal(readFileSync(join(folder, "es/a.ts"), "utf8"), "new");
  assert.ok(!existsSync(join(folder, "xx/a.ts")));
});

it("names each file that was changed by hand, is missing or is left over", () => {
  const files = new Map([
    ["a.ts", "a"],
    ["b.ts", "b"],
  ]);
  writeFiles(folder, files);
  assert.deepEqual(differences(folder, files), []);
  writeFileSync(join(folder, "a.ts"), "by hand");
  rmSync(join(folder, "b.ts"));
  writeFileSync(join(folder, "c.ts"), "");
  assert.match(
    differences(folder, files).join("\n"),
    /a\.ts: is not.*\n.*b\.ts: is not.*\n.*c\.ts: is no longer/,
  );
});

it("imports each part of each language by a literal path, so that it becomes one chunk", () => {
  const text = loadersFile(["es"]);
  for (const widget of ["circles", "support", "message", "donate"])
    assert.ok(text.includes(`${widget}: () => import("./es/${widget}.js")`));
});

it("says in a widget's first words where its later ones are, for who reads that language", () => {
  assert.doesNotMatch(loadersFile(["es"]), /-rooms/);
  const files = languageFiles("es", new Map(), { ...table, ...dates });
  assert.match(
    files.get("es/support.ts") ?? "",
    /"support-rooms": \(\) => import\(".\/support-rooms/,
  );
  assert.doesNotMatch(files.get("es/support-rooms.ts") ?? "", /import\("/);
});
