/** The public keys, judged: sealing to a key that opens nothing would lose a person's words. */
import { RecipientKey } from "../contract/recipient-key.js";
import { z } from "../contract/zod.js";

/**
 * Public keys on P-256 with an id, each once. One that carries its private part is refused: whoever
 * reads the config could open what is sealed to it.
 */
export function usableKeys(values: readonly unknown[]): readonly RecipientKey[] {
  const usable: RecipientKey[] = [];
  for (const value of values) {
    const { success, data } = z.safeParse(RecipientKey, value);
    if (!success || Object.hasOwn(Object(value), "d") || !isOnCurve(data)) continue;
    const twice = usable.some(({ kid, x }) => kid === data.kid || x === data.x);
    if (!twice) usable.push(data);
  }
  return usable;
}

// The prime and the constant b of P-256 (FIPS 186-5, SP 800-186 section 3.2.1.3); a is -3.
const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** WebKitGTK's WebCrypto imports any two numbers as a point, so this is reckoned here. */
function isOnCurve(key: RecipientKey): boolean {
  const [x, y] = [coordinate(key.x), coordinate(key.y)];
  return x < prime && y < prime && (y * y - x * x * x + 3n * x - b) % prime === 0n;
}

function coordinate(base64url: string): bigint {
  const bytes = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"));
  return BigInt(`0x${hex.join("")}`);
}
