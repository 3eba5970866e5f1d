/** Judges a reply: success is the status, the content type and the schema of its route. */
import { z } from "../contract/zod.js";
import { Failure } from "./failure.js";
import { late } from "./late.js";

/** What a route answers when all is well. */
export interface Expected<Schema extends z.core.$ZodType> {
  readonly success: 200 | 201 | 204;
  /** For 204 a schema of `undefined`. */
  readonly schema: Schema;
}

/**
 * The checked value of a reply.
 * @throws Failure what the reply says instead, with `maybeArrived` as if it answered a POST.
 */
export async function readReply<Schema extends z.core.$ZodType>(
  response: Response,
  { success, schema }: Expected<Schema>,
  now: number,
): Promise<z.output<Schema>> {
  const { ok, status } = response;
  const type = ok ? "application/json" : "application/problem+json";
  const json = ok && success === 204 ? undefined : await readJson(response, type);
  const value = z.safeParse(schema, json);
  if (status === success && value.success) return value.data;
  const { refusal } = await loadRefusal().catch((cause: unknown) => {
    const code = status >= 500 ? "busy" : "unexpectedReply";
    throw new Failure(code, { cause, status, maybeArrived: true });
  });
  throw refusal(response, json, now);
}

/**
 * Loads what reads any other reply. A form calls it before its first question, so that nothing is
 * missing when an endpoint refuses.
 * @throws Failure `network` when the chunk is lost.
 */
export function loadRefusal() {
  return late(() => import("./refusal.js"));
}

/** The body as JSON; `undefined` when it is none or of another type. Rejects when it is cut off. */
async function readJson(response: Response, type: string): Promise<unknown> {
  const text = await response.text();
  const said = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (said !== type) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
