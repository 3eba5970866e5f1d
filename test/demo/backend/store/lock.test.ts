/** One process per folder: a second one is told, a dead one's lock is recognised, two newcomers
 * agree. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { FolderInUseError, lockFolder } from "../../../../demo/backend/store/lock.js";

const root = mkdtempSync(join(tmpdir(), "haven-lock-"));
after(() => rmSync(root, { recursive: true }));
let count = 0;
const newFolder = () => join(root, String((count += 1)));

const module = new URL("../../../../demo/backend/store/lock.ts", import.meta.url).href;
/** Takes the folder in another process, which says "held" or "refused" and stays. */
function holder(folder: string) {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(module)});
    const folder = ${JSON.stringify(folder)};
    try { lockFolder(folder); console.log("held"); } catch { console.log("refused"); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = new Promise<string>((resolve) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  return {
    said,
    kill: () => {
      child.kill("SIGKILL");
      return gone;
    },
  };
}

describe("the lock of a data folder", () => {
  it("keeps a second process out with a sentence, and lets it in after the first", () => {
    const folder = newFolder();
    const release = lockFolder(folder);
    assert.throws(
      () => lockFolder(folder),
      (error: unknown) => {
        assert.ok(error instanceof FolderInUseError);
        assert.match(error.message, /is in use by process \d+.*HAVEN_DATA_DIR=/);
        return true;
      },
    );
    release();
    lockFolder(folder)();
  });

  it("is free again when its process was killed", async () => {
    const folder = newFolder();
    const other = holder(folder);
    assert.equal(await other.said, "held");
    assert.throws(() => lockFolder(folder), FolderInUseError);
    await other.kill();
    lockFolder(folder)();
  });

  it(
    "is free when its number belongs to a younger process now",
    { skip: process.platform !== "linux" },
    () => {
      const folder = newFolder();
      lockFolder(folder)();
      writeFileSync(
        join(folder, "lock-9"),
        JSON.stringify({ pid: process.pid, began: "earlier/1" }),
      );
      lockFolder(folder)();
    },
  );

  it("is taken by one of several that come at once over a dead one", async () => {
    const folder = newFolder();
    const dead = holder(folder);
    await dead.said;
    await dead.kill();
    const rivals = [holder(folder), holder(folder), holder(folder)];
    const said = await Promise.all(rivals.map((rival) => rival.said));
    await Promise.all(rivals.map((rival) => rival.kill()));
    assert.deepEqual(said.toSorted(), ["held", "refused", "refused"]);
  });

  it("leaves one file behind", () => {
    const folder = newFolder();
    for (let time = 0; time < 3; time += 1) lockFolder(folder)();
    assert.deepEqual(readdirSync(folder), ["lock-3"]);
  });
});
