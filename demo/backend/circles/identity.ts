/** Names that last: a date keeps its id when it is edited or moved, and when the endpoint moves. */
import { createHash } from "node:crypto";

const namespace = Buffer.from("6f1d2b0c5e0f4b7a9d3c8a41e7b90c52", "hex");
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * First 16 characters of base32(SHA-256 of host, source UID and original start). The original start
 * is the date a rule first named (the hour may change for a whole series), and nothing for a single
 * entry, which may move to any day.
 */
export function circleId(hostId: string, uid: string, key: string): string {
  return base32(
    createHash("sha256")
      .update(`${hostId}\n${stableUid(uid)}\n${key}`)
      .digest(),
  );
}

/** Groups the dates of one series. */
export function seriesId(hostId: string, uid: string): string {
  return circleId(hostId, uid, "series");
}

/** UUIDv5 (RFC 9562) of the host and the circle's id: what calendars know the date by. */
export function calendarUid(hostId: string, id: string): string {
  const hash = createHash("sha1").update(namespace).update(`${hostId}\n${id}`).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Google gives a series a new name from the date on which "this and following" were changed. */
export function stableUid(uid: string): string {
  return uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@google\.com$)/, "");
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes.subarray(0, 10)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join("");
}
