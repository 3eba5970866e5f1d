/** The demo's staff key, for whoever tries the demo: in life a key never comes from a server. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { demoKeys } from "../data-folder.js";
import type { DemoKey } from "../data-folder.js";
import type { Ports } from "../ports.js";

/**
 * The private key that answers are sealed to now; nothing in mode `live`, and nothing where keys
 * are real.
 */
export function demoStaffKey({
  organization,
  settings,
}: Pick<Ports, "organization" | "settings">): DemoKey["privateKey"] | undefined {
  if (organization.config().mode !== "test") return undefined;
  if (!existsSync(join(settings.dataDir, "demo-keys.json"))) return undefined;
  const inUse = new Set(organization.recipients.map(({ kid }) => kid));
  return demoKeys(settings.dataDir).find(
    ({ holder, publicKey }) => holder === "staff" && inUse.has(publicKey.kid),
  )?.privateKey;
}
