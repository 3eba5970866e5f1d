/** What the demo keeps beside its database: a secret and three key pairs, made at first start. */
import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RecipientKey } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";

const PrivateKey = z.extend(RecipientKey, { d: z.string() });

const holders = ["staff", "second", "recovery"] as const;

/** The key pair of one holder: P-256 for ECDH (RFC 7518, section 6.2). */
const DemoKey = z.object({
  holder: z.enum(holders),
  publicKey: RecipientKey,
  privateKey: PrivateKey,
});
export type DemoKey = Readonly<z.output<typeof DemoKey>>;

/** The demo's own secret of 32 bytes; the same over restarts. */
export function demoSecret(folder: string): Uint8Array {
  const text = once(folder, "secret", () => randomBytes(32).toString("hex"));
  return Buffer.from(text, "hex");
}

/**
 * The demo's three key pairs, so that sealing is on from the first start. In life the private
 * halves never come near a server: this file stands in for the two people, and the paper in a safe,
 * that would hold them.
 */
export function demoKeys(folder: string): readonly DemoKey[] {
  const text = once(folder, "demo-keys.json", () =>
    JSON.stringify(holders.map(makeKey), undefined, 2),
  );
  return z.array(DemoKey).parse(JSON.parse(text));
}

function makeKey(holder: DemoKey["holder"]): DemoKey {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "", d = "" } = pair.privateKey.export({ format: "jwk" });
  const print = createHash("sha256").update(`${x}.${y}`).digest("hex").slice(0, 12);
  const publicKey = { kty: "EC", crv: "P-256", x, y, kid: `demo-${holder}-${print}` } as const;
  return { holder, publicKey, privateKey: { ...publicKey, d } };
}

/**
 * The file's text; when it is missing, made whole in one step, so that two processes agree on one.
 */
function once(folder: string, name: string, make: () => string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  const read = () => {
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    }
  };
  const found = read();
  if (found !== undefined) return found;
  const draft = join(folder, `draft-${randomBytes(6).toString("hex")}`);
  writeFileSync(draft, make(), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
  return read() ?? "";
}
