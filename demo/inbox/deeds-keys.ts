/** What a person does with the organisation's keys: makes one, proves it, publishes it, withdraws
 * one, and hands what was sealed before on to it. */
import type { SealedItem } from "../backend/keys/resealing.js";
import type { Role, StaffKey } from "../backend/keys/staff-key.js";
import type { StaffItem } from "../backend/staff/records.js";
import { PublicFile, fileName, makeKey, publicHalf, sealKey } from "./key-file.js";
import { z } from "../../src/contract/zod.js";
import { ask, isSilence, tell, tellOrWhy } from "./asking.js";
import type { Desk } from "./desk.js";
import { lockWhenIdle } from "./idle-lock.js";
import { unsealed } from "./open.js";
import { paperText } from "./paper-key.js";
import { rewrapped } from "./rewrap.js";
import { saveFile } from "./save-file.js";
import { sealedCopy } from "./sealed-copy.js";
import type { KeyProblem } from "./view-make-key.js";
import { keyRefusals, silences } from "./words-keys.js";

/** What a person is in the middle of. */
export type KeyTask =
  /** A key is made: its file waits to be saved, sealed under the passphrase. */
  | { readonly at: "file"; readonly kid: string; readonly name: string; readonly text: string }
  /** A key is made for paper: shown until it is hidden. */
  | { readonly at: "paper"; readonly kid: string; readonly text: string; readonly holder: string }
  | { readonly at: "withdrawing"; readonly kid: string }
  | { readonly at: "sealing"; readonly kid: string; readonly done: number; readonly of: number };

/** Who shall hold a key; `passphrase` is left out for one on paper. */
export interface KeyWish {
  readonly holder: string;
  readonly role: Role;
  readonly passphrase?: string;
}

export interface KeyDeeds {
  /** Gives whether there is one. */
  readonly madeKey: (wish: KeyWish) => Promise<boolean>;
  /** Something is missing for it; without a problem, nothing is any more. */
  readonly refusedKey: (problem: KeyProblem) => void;
  /** Takes the public half out of a file that the command made. */
  readonly broughtKey: (file: Pick<File, "text">) => Promise<void>;
  readonly savedKey: () => void;
  readonly hidKey: () => void;
  readonly provedKey: (key: StaffKey) => Promise<void>;
  readonly publishedKey: (kid: string) => void;
  /** Asks once more; without a key, takes the question back. */
  readonly askedWithdrawal: (kid?: string) => void;
  readonly withdrewKey: (kid: string) => void;
  readonly resealedTo: (key: StaffKey) => Promise<void>;
  /** Saves an item as it is, sealed, to be opened on another computer. */
  readonly savedCopy: (item: StaffItem) => void;
}

export function keyDeeds(desk: Desk): KeyDeeds {
  let unwatch = () => {};

  function say(text: string, failed = false): void {
    desk.become({ busy: false, said: { text, failed } });
  }

  function task(keyTask: KeyTask | undefined): void {
    unwatch();
    // A key on paper stands in clear on the screen: not on one that was left alone.
    unwatch = keyTask?.at === "paper" ? lockWhenIdle(document, () => task(undefined)) : () => {};
    desk.become({ keyTask });
  }

  /** Tells the server one change; what it answers, unless it refused or was silent. */
  async function changed<Reply = object>(path: string, body: unknown): Promise<Reply | undefined> {
    if (desk.state().busy) return undefined;
    desk.become({ busy: true, said: undefined });
    const reply = await tellOrWhy<Reply>(path, body);
    if (isSilence(reply)) say(silences[reply], true);
    // The other replies are objects of ours, and none of them has this name.
    else if (typeof reply === "object" && reply !== null && "why" in reply)
      say(keyRefusals.get(String(reply.why)) ?? silences.failed, true);
    else {
      desk.become({ busy: false });
      return reply;
    }
    return undefined;
  }

  async function proposed(
    wish: Pick<KeyWish, "holder" | "role">,
    { x, y }: PublicFile["publicKey"],
  ) {
    const { holder, role } = wish;
    return changed<{ kid: string }>("/staff/keys", { publicKey: { x, y }, holder, role });
  }

  async function done(path: string, sentence: string): Promise<void> {
    if ((await changed(path, {})) === undefined) return;
    task(undefined);
    say(sentence);
    await desk.refresh();
  }

  return {
    refusedKey(keyProblem) {
      desk.become({ keyProblem });
      document.querySelector<HTMLElement>(`#${keyProblem.at}`)?.focus();
    },
    async madeKey({ holder, passphrase, role }) {
      desk.become({ keyProblem: undefined });
      const key = await makeKey();
      const text =
        passphrase === undefined
          ? await paperText(key)
          : await sealKey(key, { holder, role }, passphrase);
      if (!(await proposed({ holder, role }, publicHalf(key)))) return false;
      const { kid } = key;
      if (passphrase === undefined) task({ at: "paper", kid, text, holder });
      else task({ at: "file", kid, text, name: fileName(holder, kid) });
      say(`The key for ${holder} is made.`);
      await desk.refresh();
      // What must be done now stands further up than the button that was pressed.
      document.querySelector<HTMLElement>("#made")?.focus();
      return true;
    },
    async broughtKey(file) {
      const read = z.safeParse(PublicFile, json(await file.text()));
      if (!read.success) return say("That file holds no key.", true);
      if (!(await proposed(read.data, read.data.publicKey))) return;
      say(`The key of ${read.data.holder} is here. Its holder can prove it now.`);
      await desk.refresh();
    },
    savedKey() {
      const { keyTask } = desk.state();
      if (keyTask?.at === "file") saveFile(keyTask.name, keyTask.text, "application/json");
    },
    hidKey: () => task(undefined),
    async provedKey({ kid, test }) {
      const { keys } = desk.state();
      const own = keys.filter((each) => each.kid === kid);
      const opened = test && (await unsealed(test, "test", own));
      if (opened?.at !== "opened") return say(keyRefusals.get("wrongText") ?? "", true);
      if (!(await changed(`/staff/keys/${kid}/proof`, { text: String(opened.value) }))) return;
      task(undefined);
      say("It opens what is sealed to it. It can be published now.");
      await desk.refresh();
    },
    publishedKey: (kid) =>
      void done(`/staff/keys/${kid}/publish`, "Published. Forms seal to it from now on."),
    askedWithdrawal: (kid) => task(kid === undefined ? undefined : { at: "withdrawing", kid }),
    withdrewKey: (kid) =>
      void done(`/staff/keys/${kid}/withdraw`, "Withdrawn. Forms do not seal to it any more."),
    savedCopy(item) {
      saveFile(`item-${item.ref.toLowerCase()}.json`, sealedCopy(item), "application/json");
      void tell("/staff/data/exports", { refs: [item.ref], kind: "sealedCopy" });
    },
    async resealedTo(key) {
      if (desk.state().busy) return;
      desk.become({ busy: true, said: undefined });
      const said = await reseal(desk, key, (at) => desk.become({ keyTask: at }));
      task(undefined);
      say(said.text, said.failed);
      await desk.refresh();
    },
  };
}

/** All in one go, in portions; what was done stays done, and the rest is done the next time. */
async function reseal(
  desk: Desk,
  { kid, missing, publicKey }: StaffKey,
  show: (task: KeyTask) => void,
) {
  let done = 0;
  let closed = 0;
  let after = "";
  const went = () => `${done} of ${missing} open with the new key now.`;
  for (;;) {
    show({ at: "sealing", kid, done, of: missing });
    const path = `/staff/data/keys/${kid}/missing${after}`;
    const reply = await ask<{ items: SealedItem[] }>(path);
    if (isSilence(reply))
      return { text: `${went()} Then it stopped: please press again.`, failed: true };
    const last = reply.items.at(-1);
    if (!last) break;
    const { keys } = desk.state();
    const items = await Promise.all(
      reply.items.map(async ({ id, jwe, kind }) => {
        const recipient = await rewrapped(jwe, keys, publicKey);
        return recipient ? [{ id, kind, tag: jwe.tag, recipient }] : [];
      }),
    );
    const fitting = items.flat();
    closed += items.length - fitting.length;
    const added = await tell<{ added: number }>(`/staff/keys/${kid}/recipients`, {
      items: fitting,
    });
    if (isSilence(added))
      return { text: `${went()} Then it stopped: please press again.`, failed: true };
    done += added.added;
    after = `?${new URLSearchParams({ kind: last.kind, id: last.id })}`;
  }
  if (closed === 0) return { text: `Done. ${went()}`, failed: false };
  return {
    text: `${went()} ${closed} do not open with your key: please ask another holder.`,
    failed: true,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever was chosen by mistake is no JSON (SyntaxError).
    return undefined;
  }
}
