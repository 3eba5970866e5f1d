/** What was sealed before a key was made opens with the new key as with the old ones (case 30). */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { generalDecrypt, importJWK } from "jose";
import { importedKey } from "../../../demo/inbox/key.js";
import type { OpeningKey } from "../../../demo/inbox/key.js";
import { makeKey, publicHalf } from "../../../demo/inbox/key-file.js";
import type { PrivateKey } from "../../../demo/inbox/key-file.js";
import { openItem } from "../../../demo/inbox/open.js";
import { rewrapped } from "../../../demo/inbox/rewrap.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import { SealedText } from "../../../src/contract/sealed.js";
import { seal } from "../../support/seal.js";

describe("an item that is sealed to a new key as well", () => {
  let jwe: SealedText;
  let own: OpeningKey;
  let fresh: PrivateKey;
  let old: readonly PrivateKey[];
  before(async () => {
    const staff = await makeKey();
    old = [staff, await makeKey()];
    jwe = await seal(exampleReferral, old.map(publicHalf), "support");
    const imported = await importedKey(staff);
    assert.ok(imported);
    own = imported;
    fresh = await makeKey();
  });

  it("opens with the old keys and the new one, in jose and on the page (case 30)", async () => {
    const recipient = await rewrapped(jwe, [own], publicHalf(fresh));
    assert.ok(recipient);
    const more = SealedText.parse({ ...jwe, recipients: [...jwe.recipients, recipient] });
    for (const privateKey of [...old, fresh]) {
      const recipients = more.recipients.filter(({ header }) => header.kid === privateKey.kid);
      const key = await importJWK({ ...privateKey }, "ECDH-ES+A256KW");
      const { plaintext } = await generalDecrypt({ ...more, recipients }, key);
      assert.deepEqual(JSON.parse(new TextDecoder().decode(plaintext)), exampleReferral);
      const opening = await importedKey(privateKey);
      assert.ok(opening);
      assert.deepEqual(await openItem({ form: "support", jwe: more, data: null }, [opening]), {
        at: "opened",
        intake: exampleReferral,
      });
    }
  });

  it("can hand the content on from the new key to the next", async () => {
    const recipient = await rewrapped(jwe, [own], publicHalf(fresh));
    const opening = await importedKey(fresh);
    assert.ok(recipient && opening);
    const next = await makeKey();
    const again = await rewrapped({ recipients: [recipient] }, [opening], publicHalf(next));
    const nextKey = await importedKey(next);
    assert.ok(again && nextKey);
    const opened = await openItem(
      { form: "support", jwe: { ...jwe, recipients: [again] }, data: null },
      [nextKey],
    );
    assert.equal(opened.at, "opened");
  });

  it("wraps under a new throw-away key each time", async () => {
    const one = await rewrapped(jwe, [own], publicHalf(fresh));
    const two = await rewrapped(jwe, [own], publicHalf(fresh));
    assert.notEqual(one?.header.epk.x, two?.header.epk.x);
    assert.notEqual(one?.encrypted_key, two?.encrypted_key);
  });

  it("is left alone by a key that does not open it, or opens it no more", async () => {
    const stranger = await importedKey(await makeKey());
    assert.ok(stranger);
    assert.equal(await rewrapped(jwe, [stranger], publicHalf(fresh)), undefined);
    const borrowed = { kid: own.kid, key: stranger.key };
    assert.equal(await rewrapped(jwe, [borrowed], publicHalf(fresh)), undefined);
    const damaged = jwe.recipients.map((each) => ({ ...each, encrypted_key: "AAAA" }));
    assert.equal(await rewrapped({ recipients: damaged }, [own], publicHalf(fresh)), undefined);
  });
});
