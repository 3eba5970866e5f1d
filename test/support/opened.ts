/** What staff read of a stored row: opened with one holder's key, as the staff page does. */
import { importJWK } from "jose";
import type { Intake } from "../../src/contract/intake.js";
import type { Scenario } from "./scenario.js";
import { open, type StaffKey } from "./staff-keys.js";

/** The plaintexts of all rows, each opened with every key and found the same. */
export async function openedRows(scenario: Scenario): Promise<readonly Intake[]> {
  const rows = await scenario.rows("intake");
  return Promise.all(rows.map(async ({ jwe }) => openedBy(scenario, jwe)));
}

async function openedBy({ keys }: Scenario, jwe: unknown): Promise<Intake> {
  const sealed: unknown = typeof jwe === "string" ? JSON.parse(jwe) : jwe;
  const texts = await Promise.all(
    keys.map(async ({ publicKey, privateKey }) => {
      const key = await importJWK({ ...privateKey }, "ECDH-ES+A256KW");
      // importJWK gives a CryptoKey for an EC key; its type allows bytes too.
      const held: StaffKey = { publicKey, privateKey: key as CryptoKey };
      return (await open(sealed, held)).value;
    }),
  );
  const [first, ...rest] = texts.map((text) => JSON.stringify(text));
  if (rest.some((text) => text !== first)) throw new Error("two keys open different texts");
  return texts[0] as Intake; // parsed by the test that reads it
}
