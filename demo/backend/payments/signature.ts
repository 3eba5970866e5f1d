/** Signatures of webhook requests: HMAC-SHA256 over a time and the raw body, in one header
 * `t=…,v1=…`. */
import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds that a signature stays good; never 0, which some libraries read as for ever. */
const oldest = 300;
/** Seconds that the sender's clock may be ahead. */
const ahead = 60;

/** The header for a body that is sent at `seconds` since 1970. */
export function signatureHeader(body: Uint8Array, secret: Uint8Array, seconds: number): string {
  return `t=${seconds},v1=${digest(body, secret, seconds).toString("hex")}`;
}

/**
 * Whether one of the header's signatures was made over this body, with this secret, lately.
 * Several `v1` may stand in it while a secret is being changed.
 */
export function isSigned(
  body: Uint8Array,
  header: string | null,
  secret: Uint8Array,
  now: Date,
): boolean {
  if (secret.byteLength === 0) throw new RangeError("isSigned: an empty secret proves nothing");
  const parts = (header ?? "").split(",").map((part) => part.trim());
  const times = parts.flatMap((part) => /^t=(\d{1,12})$/.exec(part)?.[1] ?? []);
  const [time] = times;
  if (time === undefined || times.length > 1) return false;
  const age = Math.floor(now.getTime() / 1000) - Number(time);
  if (age > oldest || age < -ahead) return false;
  const right = digest(body, secret, Number(time));
  const given = parts.flatMap((part) => /^v1=([0-9a-f]{64})$/.exec(part)?.[1] ?? []);
  return given.some((hex) => timingSafeEqual(Buffer.from(hex, "hex"), right));
}

function digest(body: Uint8Array, secret: Uint8Array, seconds: number): Buffer {
  return createHmac("sha256", secret).update(`${seconds}.`).update(body).digest();
}
