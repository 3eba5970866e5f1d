/** A change of keys by one person on one process, and a holder who proves what they hold. */
import assert from "node:assert/strict";
import { propose, prove, publish } from "../../demo/backend/keys/keyring.js";
import type { Change } from "../../demo/backend/keys/keyring.js";
import type { Role } from "../../demo/backend/keys/staff-key.js";
import type { Db } from "../../demo/backend/store/port.js";
import { importedKey } from "../../demo/inbox/key.js";
import { makeKey } from "../../demo/inbox/key-file.js";
import type { PrivateKey } from "../../demo/inbox/key-file.js";
import { unsealed } from "../../demo/inbox/open.js";
import type { SealedText } from "../../src/contract/sealed.js";
import { createEndpoint } from "./endpoint.js";

const now = "2026-11-24T15:00:00Z";

/** What a change needs, as a process of its own has it. */
export function changeOn(db: Db): Change {
  const { organization } = createEndpoint(db).ports;
  return { db, organization, who: "Ana", now: new Date(now), today: "2026-11-24" };
}

/** What the holder's browser makes of the test of their key. */
export async function testText(db: Db, key: PrivateKey): Promise<string> {
  const [row] = await db.query<{ test_jwe: SealedText }>(
    "select test_jwe from staff_key where kid = $1",
    [key.kid],
  );
  const own = await importedKey(key);
  assert.ok(row && own);
  const opened = await unsealed(row.test_jwe, "test", [own]);
  assert.ok(opened.at === "opened" && typeof opened.value === "string");
  return opened.value;
}

/** A key that is in the list, and waits to be proven. */
export async function proposed(
  change: Change,
  holder = "Ana",
  role: Role = "staff",
): Promise<PrivateKey> {
  const key = await makeKey();
  const { x, y } = key;
  assert.deepEqual(await propose(change, { publicKey: { x, y }, holder, role }), { kid: key.kid });
  return key;
}

/** A key that forms seal to. */
export async function published(change: Change, holder?: string): Promise<PrivateKey> {
  const key = await proposed(change, holder);
  assert.equal(await prove(change, key.kid, await testText(change.db, key)), undefined);
  assert.equal(await publish(change, key.kid), undefined);
  return key;
}
