/** Gifts asked for from somewhere on the internet, by whoever means good or ill. */
import type { Db } from "../../demo/backend/store/port.js";
import { createEndpoint, newKey } from "./endpoint.js";

export const now = "2026-11-24T15:00:00Z";
const origin = "https://api.example.org";
/** Somewhere on the internet; the demo's file knows no place there. */
export const stranger = "192.0.2.7";

/** Endpoints on a database that is open by then, and what is sent to them. */
export function asking(database: () => Db) {
  const at = (config: object = {}, instant = now) =>
    createEndpoint(database(), { config: { ...config }, now: instant });
  const ask = (
    body: string,
    { from = stranger, key = newKey(), headers = {}, endpoint = at() } = {},
  ) =>
    endpoint.app.fetch(
      new Request(`${origin}/v1/donations`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", "idempotency-key": key, ...headers },
      }),
      from,
    );
  return { at, ask };
}

/** Status and code of a refusal. */
export async function codeOf(reply: Response): Promise<readonly [number, string]> {
  const { code }: { code: string } = await reply.json();
  return [reply.status, code];
}
