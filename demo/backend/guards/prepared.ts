/** Replies that many pages ask for: serialised, compressed and tagged once, then only copied. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** One reply in every encoding, with its tag. */
export interface Prepared {
  readonly etag: string;
  readonly type: string;
  readonly identity: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
}

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Prepares a value as JSON. */
export function prepared(value: unknown): Promise<Prepared> {
  return preparedBytes(Buffer.from(JSON.stringify(value)), "application/json");
}

/** Prepares bytes of a type. */
export async function preparedBytes(bytes: Buffer, type: string): Promise<Prepared> {
  const [zipped, br] = await Promise.all([
    compressGzip(bytes),
    compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  // Weak, because one tag stands for three encodings of the same words (RFC 9110, section 8.8.1).
  const etag = `W/"${hash}"`;
  return {
    etag,
    type,
    identity: new Uint8Array(bytes),
    gzip: new Uint8Array(zipped),
    br: new Uint8Array(br),
  };
}

/** A minute: a cancelled circle must not stay on for a day; an hour when the endpoint is down. */
export const shared = "public, max-age=60, stale-if-error=3600";

/** The reply in the best encoding that the reader takes, or 304 when it has it already. */
export function preparedReply(request: Request, reply: Prepared, cacheControl: string): Response {
  const headers = {
    "Cache-Control": cacheControl,
    ETag: reply.etag,
    Vary: "Accept-Encoding",
  };
  if (matches(request.headers.get("if-none-match"), reply.etag))
    return new Response(null, { status: 304, headers });
  const encoding = bestEncoding(request.headers.get("accept-encoding"));
  const body = reply[encoding];
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": reply.type,
      "Content-Length": String(body.byteLength),
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    },
  });
}

function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return header.split(",").some((tag) => opaque(tag) === opaque(etag) || opaque(tag) === "*");
}

/** Brotli before gzip; an encoding with `q=0` is refused (RFC 9110, section 12.5.3). */
function bestEncoding(header: string | null): "br" | "gzip" | "identity" {
  const taken = (header ?? "").toLowerCase().split(",");
  const takes = (name: string) =>
    taken.some((each) => {
      const [coding = "", ...parameters] = each.split(";").map((part) => part.trim());
      return coding === name && !parameters.some((part) => /^q=0(\.0*)?$/.test(part));
    });
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}
