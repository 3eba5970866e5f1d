/** One process per data folder: two on one embedded database would lose rows. */
import { randomBytes } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** The sentence with which a second process stops. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";

  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}: two on one folder lose rows. ` +
        "Stop that one, or give this one a folder of its own. Example: HAVEN_DATA_DIR=.haven-2",
    );
  }
}

interface Owner {
  readonly pid: number;
  /** When the process began, as the system tells it: a number is used again, a beginning is not. */
  readonly began: string;
}

/**
 * Takes the folder and gives the function that returns it.
 *
 * Locks are numbered and the highest holds. A lock whose process is gone (`kill -9`) is outnumbered
 * rather than deleted, so that two newcomers cannot both believe they cleared it.
 * @throws FolderInUseError while another process lives there.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const me: Owner = { pid: process.pid, began: beginning(process.pid) ?? "" };
  const draft = join(folder, `lock-draft-${randomBytes(6).toString("hex")}`);
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    for (;;) {
      const highest = locks(folder).at(-1) ?? 0;
      const owner = highest === 0 ? undefined : readOwner(join(folder, `lock-${highest}`));
      if (owner && alive(owner)) throw new FolderInUseError(folder, owner.pid);
      const mine = highest + 1;
      if (!claimed(draft, join(folder, `lock-${mine}`))) continue;
      const held = locks(folder);
      if (held.at(-1) !== mine) {
        rmSync(join(folder, `lock-${mine}`), { force: true });
        continue;
      }
      for (const older of held) if (older < mine) rmSync(join(folder, `lock-${older}`));
      return () => release(folder, mine);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function locks(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => /^lock-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** Whether the link could be made; a link appears whole, a written file in pieces. */
function claimed(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** The number stays, with nobody behind it: removing it would let it be taken twice. */
function release(folder: string, number: number): void {
  const empty = join(folder, `lock-draft-${number}`);
  writeFileSync(empty, JSON.stringify({ pid: 0, began: "" }));
  renameSync(empty, join(folder, `lock-${number}`));
}

function readOwner(path: string): Owner | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof read !== "object" || read === null || !("pid" in read)) return undefined;
    const began = "began" in read ? String(read.began) : "";
    return typeof read.pid === "number" && read.pid > 0 ? { pid: read.pid, began } : undefined;
  } catch (error) {
    // Outnumbered and cleared by another newcomer in this very moment, or cut by a full disk.
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
      return undefined;
    throw error;
  }
}

function alive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM means that it lives and belongs to somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const began = beginning(owner.pid);
  if (began === "dead") return false;
  return began === undefined || owner.began === "" || began === owner.began;
}

/** Boot and start tick on Linux, `dead` for a zombie, `undefined` where the system has no /proc. */
function beginning(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return "dead";
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${fields[19]}`;
  } catch {
    // Only a system without /proc fails here; the process number has to do.
    return undefined;
  }
}
