/** How much a request may carry, and in which shape: measured while it is read, before anything
 * believes it. */
import { codePoints, isCleanText } from "../../../src/contract/typed-text.js";
import { Refusal, refusedField, refusedFields } from "./problem.js";

/** 32 KiB: a sealed text of 16 KiB, in base64, with room for its envelope. */
export const bodyLimit = 32 * 1024;
/**
 * A larger body is read to its end and thrown away, so that its sender hears the 413; beyond this,
 * cut off.
 */
const drainLimit = 1024 * 1024;

/** The body as it came, byte for byte. @throws Refusal 413 over the limit. */
export async function readBody(request: Request, limit = bodyLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read().catch(cutOff)) ?? { done: true };
    if (done || !value) break;
    size += value.byteLength;
    if (size <= limit) chunks.push(value);
    else if (size > drainLimit) {
      await reader?.cancel();
      break;
    }
  }
  if (size > limit) throw new Refusal(413, "too_large");
  return Buffer.concat(chunks);
}

/** The sender is gone before the body was whole: no fault of ours, and nobody hears the answer. */
function cutOff(): never {
  throw new Refusal(400, "malformed");
}

/**
 * The value in a JSON body. @throws Refusal 415 for another type, 400 for bytes that are no JSON.
 */
export function readJson(request: Request, body: Uint8Array): unknown {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal(415, "unsupported_media_type");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // Not UTF-8 (TypeError) or not JSON (SyntaxError): the same to the sender.
    throw new Refusal(400, "malformed");
  }
}

const shapes = {
  lang: (value: string) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value),
  // As in an intake: a webmaster's slip costs the partner's name, and no visitor the list.
  partner: (value: string) => isCleanText(value) && codePoints(value) <= 60,
  full: (value: string) => /^[01]$/.test(value),
};

/**
 * The named parameters of a query, an empty one as absent.
 * @throws Refusal 422 for a parameter that is unknown, repeated or misshapen.
 */
export function readQuery<const Name extends keyof typeof shapes>(
  request: Request,
  names: readonly Name[],
): { readonly [Key in Name]?: string } {
  const values: { [Key in Name]?: string } = {};
  const { searchParams } = new URL(request.url);
  const surplus = [...new Set(searchParams.keys())].filter((key) => !names.some((n) => n === key));
  if (surplus.length > 0)
    throw refusedFields(
      surplus.slice(0, 10).map((key) => ({ path: `/${key.slice(0, 40)}`, code: "unknown_field" })),
    );
  for (const name of names) {
    const [value = "", ...more] = searchParams.getAll(name);
    if (more.length > 0 || (value !== "" && !shapes[name](value)))
      throw refusedField(`/${name}`, "syntax");
    if (value !== "") values[name] = value;
  }
  return values;
}
