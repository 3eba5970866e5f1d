/** The key of whoever sits here: asked for, opened with its passphrase, kept in memory alone, and
 * put away when nobody is there. */
import type { RecipientKey } from "../../src/contract/sealed.js";
import { lockWhenIdle } from "./idle-lock.js";
import { openFile, readChosen } from "./key.js";
import type { OpeningKey } from "./key.js";
import type { KeyFile } from "./key-file.js";
import { keyFromPaper } from "./paper-key.js";

/** Where a person stands with their key. */
export type Lock =
  | { readonly at: "locked"; readonly problem?: "notAKey" | "idle" }
  | { readonly at: "passphrase"; readonly file: KeyFile; readonly problem?: "wrong" }
  | { readonly at: "paper"; readonly problem?: "mistyped" | "stranger" }
  | { readonly at: "opening" }
  | { readonly at: "ready"; readonly keys: readonly OpeningKey[]; readonly holder?: string };

export const locked: Lock = { at: "locked" };

/** The keys that open now. */
export function openKeys(lock: Lock): readonly OpeningKey[] {
  return lock.at === "ready" ? lock.keys : [];
}

/** What a person can do with their key. */
export interface KeyRing {
  readonly choseKey: (file: Pick<File, "text">) => Promise<void>;
  readonly gavePassphrase: (passphrase: string) => Promise<void>;
  readonly wantedPaper: () => void;
  readonly gavePaper: (typed: string) => Promise<void>;
  /** Puts the key away, or gives up asking for it. */
  readonly forgotKey: () => void;
}

interface World {
  /** Hears each change; a key that was put away is gone by then. */
  readonly changed: (lock: Lock) => void;
  /** The public halves that a key on paper may belong to. */
  readonly known: () => Promise<readonly RecipientKey[]> | readonly RecipientKey[];
  /** What is touched while somebody is there. */
  readonly page: EventTarget;
}

/** A ring without a key. */
export function createKeyRing({ changed, known, page }: World): KeyRing {
  let lock = locked;
  let unwatch = () => {};

  function become(next: Lock): void {
    unwatch();
    lock = next;
    unwatch =
      next.at === "ready"
        ? lockWhenIdle(page, () => become({ at: "locked", problem: "idle" }))
        : () => {};
    changed(next);
  }

  /** Opens something; what a person did meanwhile, such as putting it away, goes before it. */
  async function opening(work: () => Promise<Lock>): Promise<void> {
    const mine: Lock = { at: "opening" };
    become(mine);
    const next = await work();
    if (lock === mine) become(next);
  }

  return {
    async choseKey(file) {
      await opening(async () => {
        const chosen = await readChosen(await file.text());
        if (chosen.at === "sealed") return { at: "passphrase", file: chosen.file };
        if (chosen.at === "keys") return { at: "ready", keys: chosen.keys };
        return { at: "locked", problem: "notAKey" };
      });
    },
    async gavePassphrase(passphrase) {
      if (lock.at !== "passphrase") return;
      const { file } = lock;
      await opening(async () => {
        const key = await openFile(file, passphrase);
        if (!key) return { at: "passphrase", file, problem: "wrong" };
        return { at: "ready", keys: [key], holder: file.holder };
      });
    },
    wantedPaper: () => become({ at: "paper" }),
    async gavePaper(typed) {
      await opening(async () => {
        const found = await keyFromPaper(typed, await known());
        if (found.at !== "key") return { at: "paper", problem: found.at };
        return { at: "ready", keys: [found.key] };
      });
    },
    forgotKey: () => become(locked),
  };
}
