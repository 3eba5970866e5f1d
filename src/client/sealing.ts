/** Whether a form may be shown at all: who could read what is sent, judged before any typing. */
import type { Support } from "../contract/config.js";
import type { RecipientKey } from "../contract/recipient-key.js";
import type { SealedText } from "../contract/sealed.js";
import { late } from "./late.js";
import type { Plaintext } from "./plaintext.js";
import { usableKeys } from "./recipients.js";

/** How what is sent would travel. */
export type Sealing =
  /** Only who holds one of these keys can read it. */
  | { readonly at: "sealed"; readonly recipients: readonly RecipientKey[] }
  /** The organisation says that its server can read it. */
  | { readonly at: "clear" }
  /** Nobody could read it, or nobody said who: no form, but the phone and its hours. */
  | { readonly at: "closed" };

/** Seals one intake, read by the contract before; staff seal their notes with it too. */
export type Seal = (
  words: Pick<Plaintext, "text"> & { readonly form: string },
) => Promise<SealedText>;

/** What the config's word on sealing and its keys come to on this device. */
export function sealingOf(support: Support | undefined): Sealing {
  // Consents are hashed with it too: without it nothing can be sent, sealed or in clear.
  if (!hasWebCrypto()) return { at: "closed" };
  if (support?.sealing === "none") return { at: "clear" };
  if (support?.sealing !== "required") return { at: "closed" };
  const recipients = usableKeys(support.recipients);
  return recipients.length < 2 ? { at: "closed" } : { at: "sealed", recipients };
}

/**
 * Loads the sealing chunk and the keys into it. A form calls it before its first question, so that
 * nothing is missing when somebody presses Send.
 * @throws Failure `unsealed` when fewer than two keys work; `network` when the chunk is lost.
 */
export async function loadSeal(recipients: readonly RecipientKey[]): Promise<Seal> {
  const { sealTo } = await late(() => import("./seal.js"));
  return sealTo(recipients);
}

function hasWebCrypto(): boolean {
  return typeof crypto === "object" && typeof crypto.subtle === "object";
}
