/** Fetches the bytes of a source, again when a file changed or a web host says so. */
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isLocalHost } from "../../../src/contract/url.js";
import { Unreadable } from "./entries.js";

/** Larger than any organiser's calendar. */
export const maxBytes = 10 * 1024 * 1024;
const timeoutMs = 10_000;
/** A web calendar is asked for again after this time. */
const restMs = 5 * 60_000;

export interface Loaded {
  readonly bytes: Uint8Array;
  /** Changes when the bytes do. */
  readonly version: string;
}

/** Gives the bytes, the same object while nothing changed. */
export type Load = (now: Date) => Promise<Loaded>;

/** Its loader throws Unreadable; the sentence names no part of the address, perhaps a secret. */
export function loader(location: string, get: typeof fetch = fetch): Load {
  const address = location.replace(/^webcals?:/i, "https:");
  return /^https?:/i.test(address) ? webLoader(new URL(address), get) : fileLoader(address);
}

/** The file beside a calendar file; `undefined` for a web address. */
export function beside(location: string, name: string): string | undefined {
  if (/^(?:https?|webcals?):/i.test(location)) return undefined;
  const path = pathOf(location);
  return path.replace(/[^/\\]*$/, name);
}

function pathOf(location: string): string {
  return /^file:/i.test(location) ? fileURLToPath(location) : location;
}

function fileLoader(location: string): Load {
  let last: Loaded | undefined;
  return async () => {
    const file = await open(pathOf(location)).catch(() => {
      throw new Unreadable("there is no such file, or it may not be read");
    });
    try {
      const { mtimeMs, size, ino } = await file.stat();
      const version = `${ino} ${mtimeMs} ${size}`;
      if (last?.version === version) return last;
      if (size > maxBytes) throw new Unreadable("it is larger than 10 MB");
      const bytes = await file.readFile().catch(() => {
        throw new Unreadable("it cannot be read");
      });
      last = { bytes, version };
      return last;
    } finally {
      await file.close();
    }
  };
}

function webLoader(url: URL, get: typeof fetch): Load {
  if (!allowed(url)) throw new Unreadable("its address is not https");
  let last: Loaded | undefined;
  let askedAt = -Infinity;
  let validators: Record<string, string> = {};
  let count = 0;
  return async (now) => {
    if (last && Math.abs(now.getTime() - askedAt) < restMs) return last;
    const signal = AbortSignal.timeout(timeoutMs);
    const reply = await get(url, { signal, headers: validators }).catch(() => {
      throw new Unreadable("its host does not answer");
    });
    if (reply.status === 304 && last) {
      askedAt = now.getTime();
      return last;
    }
    if (!reply.ok) throw new Unreadable(`its host answered ${reply.status}`);
    if (reply.url && !allowed(new URL(reply.url)))
      throw new Unreadable("its address leads to one that is not https");
    const bytes = await limited(reply);
    const etag = reply.headers.get("etag");
    const modified = reply.headers.get("last-modified");
    validators = {
      ...(etag !== null && { "If-None-Match": etag }),
      ...(modified !== null && { "If-Modified-Since": modified }),
    };
    askedAt = now.getTime();
    count += 1;
    last = { bytes, version: String(count) };
    return last;
  };
}

function allowed(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLocalHost(url.hostname));
}

async function limited(reply: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Node's body is an async iterable, which the DOM's types do not say.
  const body = reply.body as unknown as AsyncIterable<Uint8Array> | null;
  try {
    for await (const part of body ?? []) {
      size += part.byteLength;
      if (size > maxBytes) break;
      parts.push(part);
    }
  } catch {
    throw new Unreadable("its host stopped in the middle");
  }
  if (size > maxBytes) throw new Unreadable("it is larger than 10 MB");
  return Buffer.concat(parts);
}
