/** The recovery code of a sign-up: computed from its id under the server's own secret and found by
 * its SHA-256, so that a dump of the database holds none. */
import { createHash } from "node:crypto";
import { recoveryCode } from "../../../src/contract/recovery-code.js";
import { derived } from "../secret.js";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 16 letters of 5 bits: 80 bits. */
const length = 16;

/** `7Q4K-2MXD-9HTB-5WNE`, the same in every process that has the secret. */
export function codeFor(secret: Uint8Array, id: string): string {
  const bytes = derived(secret, `rsvp code\n${id}`);
  // 256 is a multiple of 32, so that every letter is as likely.
  const letters = [...bytes.subarray(0, length)].map((byte) => alphabet[byte % 32]);
  return letters.join("").replace(/.{4}(?=.)/g, "$&-");
}

/** What a code is found by; `code` as `recoveryCode` or `codeFor` gave it. */
export function codeHash(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

/**
 * The code in `Authorization: Bearer …`, however it was typed. What is no code comes back as a text
 * that is nobody's, so that it takes the same way and time.
 */
export function codeIn(authorization: string | null | undefined): string {
  const [, typed = ""] = /^Bearer\s+(.{1,80})$/i.exec(authorization ?? "") ?? [];
  return recoveryCode(typed) ?? "none";
}
