/** A new key reaches what was sealed before it: one recipient more, and not a byte else. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  addRecipients,
  batch,
  countMissing,
  missingItems,
} from "../../../../demo/backend/keys/resealing.js";
import type { SealedItem, StoredText } from "../../../../demo/backend/keys/resealing.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { importedKey } from "../../../../demo/inbox/key.js";
import type { OpeningKey } from "../../../../demo/inbox/key.js";
import { publicHalf } from "../../../../demo/inbox/key-file.js";
import type { PrivateKey } from "../../../../demo/inbox/key-file.js";
import { sealNote } from "../../../../demo/inbox/notes.js";
import { openItem, unsealed } from "../../../../demo/inbox/open.js";
import { rewrapped } from "../../../../demo/inbox/rewrap.js";
import { exampleReferral } from "../../../../src/contract/intake.js";
import { createEndpoint, keys, sealedEnvelope } from "../../../support/endpoint.js";
import { changeOn, published } from "../../../support/key-holder.js";
import { exampleDate, signsUp } from "../../../support/signed-up.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`what is sealed in a ${store.name} database`, () => {
    let db: Db;
    let own: OpeningKey;
    let fresh: PrivateKey;
    let ref: string;
    const by = () => ({ kid: fresh.kid, today: "2026-11-24", who: "Luis" });
    const stored = async () =>
      (await db.query<{ jwe: StoredText }>("select jwe from intake where ref = $1", [ref]))[0]?.jwe;

    before(async () => {
      db = await store.open();
      const [staff] = keys;
      const imported = staff && (await importedKey(staff.privateKey));
      assert.ok(imported);
      own = imported;
      const reply = await createEndpoint(db).post("/v1/intake", await sealedEnvelope());
      ({ ref } = (await reply.json()) as { ref: string });
      const recipients = keys.map(({ publicKey }) => publicKey);
      const note = { v: 1, ref, did: "called", text: "No answer." } as const;
      await db.query(
        `insert into note (id, ref, noted_on, noted_by, jwe) values ('n1', $1, $2, 'Ana', $3)`,
        [ref, "2026-11-24", JSON.stringify(await sealNote(note, recipients))],
      );
      fresh = await published(changeOn(db));
    });

    async function additions(items: readonly SealedItem[]) {
      const made = items.map(async ({ id, jwe, kind }) => {
        const recipient = await rewrapped(jwe, [own], publicHalf(fresh));
        assert.ok(recipient);
        return { id, kind, tag: jwe.tag, recipient };
      });
      return Promise.all(made);
    }

    it("is told apart by whom it does not open to, items and notes alike", async () => {
      assert.equal(await countMissing(db, own.kid), 0);
      assert.equal(await countMissing(db, fresh.kid), 2);
      const items = await missingItems(db, fresh.kid, undefined);
      assert.deepEqual(
        items.map(({ id, kind }) => [kind, id]),
        [
          ["intake", ref],
          ["note", "n1"],
        ],
      );
      const [first, second] = items;
      assert.deepEqual(await missingItems(db, fresh.kid, first), [second]);
      assert.deepEqual(await missingItems(db, fresh.kid, second), []);
    });

    it("takes no recipient of another key, nor one for a text that it is not", async () => {
      const before = await stored();
      const [first] = await additions(await missingItems(db, fresh.kid, undefined));
      assert.ok(first);
      const header = { ...first.recipient.header, kid: own.kid };
      const wrong = [
        { ...first, tag: "AAAAAAAAAAAAAAAAAAAAAA" },
        { ...first, id: "0000-0000" },
        { ...first, kind: "note" as const },
        { ...first, recipient: { ...first.recipient, header } },
      ];
      assert.equal(await addRecipients(db, wrong, by()), 0);
      assert.deepEqual(await stored(), before);
    });

    it("gets one recipient more and changes in nothing else, written down", async () => {
      const before = await stored();
      const made = await additions(await missingItems(db, fresh.kid, undefined));
      assert.equal(await addRecipients(db, made, by()), 2);
      const after = await stored();
      assert.ok(before && after);
      const { recipients, ...rest } = after;
      const { recipients: old, ...same } = before;
      assert.deepEqual(rest, same);
      assert.deepEqual(recipients.slice(0, old.length), old);
      assert.deepEqual(
        recipients.slice(old.length).map(({ header }) => header.kid),
        [fresh.kid],
      );
      const lines = await db.query("select who, ref, kid from audit where did = 'resealed'");
      assert.deepEqual(lines[0], { who: "Luis", ref, kid: fresh.kid });
      assert.equal(await countMissing(db, fresh.kid), 0);
    });

    it("opens with the old keys and the new one (case 30)", async () => {
      const jwe = await stored();
      assert.ok(jwe);
      for (const key of [...keys.map((each) => each.privateKey), fresh]) {
        const opening = await importedKey(key);
        assert.ok(opening);
        const opened = await openItem({ form: "support", jwe, data: null }, [opening]);
        assert.deepEqual(opened, { at: "opened", intake: exampleReferral });
      }
      const [note] = await db.query<{ jwe: StoredText }>("select jwe from note");
      const opening = await importedKey(fresh);
      assert.ok(note && opening);
      assert.equal((await unsealed(note.jwe, "note", [opening])).at, "opened");
    });

    it("is left as it is when it is done again, or by two holders at once", async () => {
      const next = await published(changeOn(db), "Luis");
      const items = await missingItems(db, next.kid, undefined);
      const made = await Promise.all(
        items.map(async ({ id, jwe, kind }) => {
          const recipient = await rewrapped(jwe, [own], publicHalf(next));
          assert.ok(recipient);
          return { id, kind, tag: jwe.tag, recipient };
        }),
      );
      const to = { ...by(), kid: next.kid };
      const added = await Promise.all([
        addRecipients(db, made, to),
        addRecipients(db, made.toReversed(), to),
      ]);
      assert.equal(added[0] + added[1], 2);
      assert.equal(await addRecipients(db, made, to), 0);
      assert.equal((await stored())?.recipients.length, keys.length + 2);
    });

    it("is a sign-up for a circle as well, which the new key opens like the others", async () => {
      const { id } = await signsUp(db, exampleDate());
      const items = await missingItems(db, fresh.kid, undefined);
      assert.deepEqual(
        items.map(({ id: each, kind }) => [kind, each]),
        [["rsvp", id]],
      );
      assert.equal(await addRecipients(db, await additions(items), by()), 1);
      const [row] = await db.query<{ jwe: StoredText }>("select jwe from rsvp");
      const opening = await importedKey(fresh);
      assert.ok(row && opening);
      const opened = await unsealed(row.jwe, "rsvp", [opening]);
      assert.deepEqual(opened, { at: "opened", value: { nickname: "Test Person" } });
    });

    it("comes in portions whose additions fit into one request", async () => {
      const [one] = await additions([{ kind: "intake", id: ref, jwe: (await stored())! }]);
      const bytes = JSON.stringify({ items: Array.from({ length: batch }, () => one) }).length;
      assert.ok(bytes < 32 * 1024, `${bytes}`);
    });
  });
