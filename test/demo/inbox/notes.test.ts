/** A note opens for every holder of a key, only as a note, and only under its own item. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { SealedNote } from "../../../demo/backend/staff/records.js";
import { readKeys } from "../../../demo/inbox/key.js";
import type { OpeningKey } from "../../../demo/inbox/key.js";
import { canNote, readNote, sealNote } from "../../../demo/inbox/notes.js";
import type { NoteText } from "../../../demo/inbox/notes.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import { keys, sealedEnvelope } from "../../support/endpoint.js";
import { seal } from "../../support/seal.js";
import { staffKey } from "../../support/staff-keys.js";

const ref = "7Q4K-2MXD";
const note: NoteText = { v: 1, ref, did: "called", text: "On Tuesday a child answered." };
const recipients = keys.map(({ publicKey }) => publicKey);
const about = { id: "1", on: "2026-11-25", by: "Ana Test" };

describe("a note", () => {
  let own: readonly OpeningKey[];
  let sealed: SealedNote;
  before(async () => {
    own = await readKeys(JSON.stringify(keys[0]?.privateKey));
    sealed = { ...about, jwe: await sealNote(note, recipients) };
  });

  it("is opened by each holder, and carries nothing in clear", async () => {
    for (const { privateKey } of keys) {
      const holder = await readKeys(JSON.stringify(privateKey));
      assert.deepEqual(await readNote(sealed, ref, holder), { ...about, at: "opened", note });
    }
    assert.ok(!JSON.stringify(sealed).includes("Tuesday"));
    const header = JSON.parse(Buffer.from(sealed.jwe.protected, "base64url").toString());
    assert.deepEqual(header, { enc: "A256GCM", v: 1, form: "note" });
  });

  it("is as long as any other: its size tells nothing", async () => {
    const long = await sealNote({ ...note, text: "x".repeat(900) }, recipients);
    assert.equal(long.ciphertext.length, sealed.jwe.ciphertext.length);
  });

  it("is not shown under another item, nor when something else is passed off as one", async () => {
    const closed = { ...about, at: "closed", why: "damaged" };
    assert.deepEqual(await readNote(sealed, "2222-2222", own), closed);
    const { jwe } = JSON.parse(await sealedEnvelope());
    assert.deepEqual(await readNote({ ...about, jwe }, ref, own), closed);
    const words = await seal(exampleReferral, recipients, "support");
    assert.deepEqual(await readNote({ ...about, jwe: words }, ref, own), closed);
  });

  it("says so when the key is another's", async () => {
    const stranger = await staffKey("stranger");
    const other = [{ kid: "stranger", key: stranger.privateKey }];
    const closed = { ...about, at: "closed", why: "otherKey" };
    assert.deepEqual(await readNote(sealed, ref, other), closed);
  });

  it("is not kept at all where one lost key would lose it", async () => {
    assert.ok(canNote(recipients));
    assert.ok(!canNote(recipients.slice(0, 1)));
    await assert.rejects(sealNote(note, recipients.slice(0, 1)), { code: "unsealed" });
  });

  it("holds nothing but a code and words", async () => {
    const surplus = { ...note, papers: "x" } as NoteText;
    await assert.rejects(sealNote(surplus, recipients));
  });
});
