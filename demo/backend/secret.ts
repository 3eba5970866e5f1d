/** The server's own secret, and what is made of it: one for each purpose, so that none opens
 * another door. */
import { createHmac } from "node:crypto";
import type { Ports } from "./ports.js";

/** The server's own secret. @throws RangeError before it was made or read. */
export function serverSecret({ secret }: Ports["settings"]): Uint8Array {
  if (!secret) throw new RangeError("HAVEN_SECRET is neither set nor made yet.");
  return secret;
}

/** A secret of its own for one purpose. */
export function derived(secret: Uint8Array, purpose: string): Buffer {
  return createHmac("sha256", secret).update(purpose).digest();
}
