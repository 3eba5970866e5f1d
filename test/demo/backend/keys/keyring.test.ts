/** No key is published that its holder has not opened something with, and never fewer than two
 * stay. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { propose, prove, publish, withdraw } from "../../../../demo/backend/keys/keyring.js";
import type { Change } from "../../../../demo/backend/keys/keyring.js";
import { organizationNow } from "../../../../demo/backend/roster.js";
import { makeKey } from "../../../../demo/inbox/key-file.js";
import { keys } from "../../../support/endpoint.js";
import { changeOn, proposed, published, testText } from "../../../support/key-holder.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`keys in a ${store.name} database`, () => {
    let change: Change;
    beforeEach(async () => {
      change = changeOn(await store.open());
    });
    const kids = async () => (await organizationNow(change)).recipients.map(({ kid }) => kid);
    const file = keys.map(({ publicKey }) => publicKey.kid);
    const did = async () =>
      (await change.db.query<{ did: string }>("select did from audit order by id")).map(
        (line) => line.did,
      );

    it("go from proposed to proven to published, each step written down", async () => {
      const { kid, ...key } = await proposed(change);
      assert.deepEqual(await kids(), file);
      assert.deepEqual(await publish(change, kid), { why: "notProven" });
      const text = await testText(change.db, { kid, ...key });
      assert.deepEqual(await prove(change, kid, `${text}x`), { why: "wrongText" });
      assert.deepEqual(await publish(change, kid), { why: "notProven" });
      assert.equal(await prove(change, kid, text), undefined);
      assert.deepEqual(await kids(), file, "proven is not published");
      assert.equal(await publish(change, kid), undefined);
      assert.deepEqual(await kids(), [...file, kid]);
      assert.deepEqual(await did(), ["keyAdded", "keyProved", "keyPublished"]);
      assert.equal(await publish(change, kid), undefined, "pressed twice");
      assert.equal((await did()).length, 3);
    });

    it("are refused when they are no key, or there already", async () => {
      const key = await makeKey();
      const wish = { publicKey: { x: key.x, y: key.y }, holder: "Ana", role: "staff" } as const;
      const bent = { ...wish, publicKey: { x: key.x, y: key.x } };
      assert.deepEqual(await propose(change, bent), { why: "noKey" });
      assert.ok("kid" in (await propose(change, wish)));
      assert.deepEqual(await propose(change, wish), { why: "known" });
      const [own] = keys;
      assert.ok(own);
      const { x, y } = own.publicKey;
      assert.deepEqual(await propose(change, { ...wish, publicKey: { x, y } }), { why: "known" });
    });

    it("never get fewer than two, not even when two people withdraw at once", async () => {
      const [first, second, third] = file;
      assert.ok(first && second && third);
      const other = { ...changeOn(change.db), who: "Luis" };
      const done = await Promise.all([withdraw(change, first), withdraw(other, second)]);
      assert.deepEqual(
        done.filter((each) => each !== undefined),
        [{ why: "few" }],
      );
      assert.equal((await kids()).length, 2);
      assert.deepEqual(await withdraw(change, third), { why: "few" });
    });

    it("make room for a lost one once a new one is published", async () => {
      const [lost = "", second = ""] = file;
      assert.equal(await withdraw(change, second), undefined);
      assert.deepEqual(await withdraw(change, lost), { why: "few" });
      const { kid } = await published(change);
      assert.equal(await withdraw(change, lost), undefined);
      assert.deepEqual(await kids(), [file[2], kid]);
      assert.equal(await withdraw(change, lost), undefined, "pressed twice");
      assert.deepEqual(await publish(change, lost), { why: "unknown" });
    });

    it("are taken back before they are published, whatever is left", async () => {
      const { kid } = await proposed(change);
      assert.equal(await withdraw(change, kid), undefined);
      assert.deepEqual(await publish(change, kid), { why: "unknown" });
      assert.deepEqual(await withdraw(change, kid), { why: "unknown" });
      assert.deepEqual(await prove(change, kid, "x"), { why: "unknown" });
    });

    it("are eight at most, which is what a form can send", async () => {
      for (let count = file.length; count < 8; count += 1) await published(change, `No. ${count}`);
      const ninth = await proposed(change);
      await prove(change, ninth.kid, await testText(change.db, ninth));
      assert.deepEqual(await publish(change, ninth.kid), { why: "many" });
    });
  });
