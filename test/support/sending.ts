/** A referral that reaches a running server, without a form before it. */
import assert from "node:assert/strict";
import { sealTo } from "../../src/client/seal.js";
import { exampleReferral } from "../../src/contract/intake.js";
import { asHeader, solved } from "./proof.js";
import type { ServerProcess } from "./server-process.js";

/** What the person wrote, unless said. */
export const words = "Quiero hablar con alguien sobre mi hermano.";

/** Sends a referral as a widget does, and gives its reference. */
export async function sends(
  { endpoint }: Pick<ServerProcess, "endpoint">,
  change: object = {},
  { flags, proves = true }: Sending = {},
): Promise<string> {
  const read = async (path: string) => (await fetch(`${endpoint}${path}`)).json();
  const { recipients } = (await read("/config")).support;
  const intent = crypto.randomUUID();
  const intake = { ...exampleReferral, intent, message: words, locale: "es", ...change };
  // Not read by the contract first: what our forms never send must be tried as well.
  const jwe = await (await sealTo(recipients))({ form: "support", text: JSON.stringify(intake) });
  const proof = proves ? asHeader(await solved(await read("/challenge"))) : undefined;
  const reply = await fetch(`${endpoint}/intake`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      ...(proof !== undefined && { "haven-proof": proof }),
    },
    body: JSON.stringify({ v: 1, form: "support", jwe, ...(flags && { flags }) }),
  });
  assert.equal(reply.status, 201);
  return (await reply.json()).ref;
}

export interface Sending {
  readonly flags?: readonly string[];
  readonly proves?: boolean;
}
