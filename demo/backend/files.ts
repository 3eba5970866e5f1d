/** Serves the files of one folder: types, tags, compression, and the headers that a page asks for
 * beside itself. */
import { readFile, stat } from "node:fs/promises";
import { dirname, extname, join, resolve, sep } from "node:path";
import { z } from "../../src/contract/zod.js";
import { preparedBytes, preparedReply } from "./guards/prepared.js";
import type { Prepared } from "./guards/prepared.js";

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".jpg", "image/jpeg"],
  [".webp", "image/webp"],
  [".ico", "image/x-icon"],
  [".txt", "text/plain; charset=utf-8"],
  [".map", "application/json"],
]);
const Headers = z.record(z.string(), z.string());

export interface FileOptions {
  /** Headers of every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What a text says at rest, and what it says here: the addresses of the day. */
  readonly words?: ReadonlyMap<string, string>;
}

/** Gives the reply for a path below the folder, `undefined` where no file is. */
export type Files = (request: Request, path: string) => Promise<Response | undefined>;

/**
 * Files of a folder. `headers.json` beside a file (a record of names and values) adds headers to
 * its
 * reply, such as a strict Content-Security-Policy; it is not served itself.
 */
export function filesIn(
  folder: string,
  { headers = {}, words = new Map() }: FileOptions = {},
): Files {
  const root = resolve(folder);
  const kept = new Map<string, { readonly version: string; readonly reply: Prepared }>();
  const spoken = (text: string) =>
    [...words].reduce((said, [from, to]) => said.replaceAll(from, to), text);

  async function prepare(file: string, version: string): Promise<Prepared> {
    const known = kept.get(file);
    if (known?.version === version) return known.reply;
    const bytes = await readFile(file);
    const type = types.get(extname(file)) ?? "application/octet-stream";
    const text = type.startsWith("text/html") && words.size > 0;
    const reply = await preparedBytes(text ? Buffer.from(spoken(bytes.toString())) : bytes, type);
    kept.set(file, { version, reply });
    return reply;
  }

  async function beside(file: string): Promise<Readonly<Record<string, string>>> {
    const text = await readFile(join(dirname(file), "headers.json"), "utf8").catch(() => "{}");
    return Headers.parse(JSON.parse(spoken(text)));
  }

  return async (request, path) => {
    const file = resolve(
      root,
      `.${sep}${decoded(path)}`,
      ...(path.endsWith("/") ? ["index.html"] : []),
    );
    if (!file.startsWith(root + sep) || file.endsWith("headers.json")) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory() && !path.endsWith("/") && path !== "")
      return new Response(null, {
        status: 308,
        headers: { Location: `${new URL(request.url).pathname}/` },
      });
    if (!found?.isFile()) return undefined;
    const ready = await prepare(file, `${found.mtimeMs} ${found.size}`);
    const reply = preparedReply(request, ready, lifetime(file));
    reply.headers.set("X-Content-Type-Options", "nosniff");
    for (const [name, value] of Object.entries({ ...headers, ...(await beside(file)) }))
      reply.headers.set(name, value);
    return reply;
  };
}

/**
 * A chunk has its hash in its name and never changes; any other file is asked for again, mostly
 * for a 304.
 */
function lifetime(file: string): string {
  return file.includes(`${sep}chunks${sep}`) ? "public, max-age=31536000, immutable" : "no-cache";
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll("\0", "");
  } catch {
    // A lone percent sign: no file has that name.
    return "\uFFFD";
  }
}
