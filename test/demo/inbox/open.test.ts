/** What a visitor seals, staff open in their own browser; what is not from our forms is not
 * shown. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { GeneralEncrypt, importJWK } from "jose";
import type { JWK } from "jose";
import { readItem } from "../../../demo/backend/staff/records.js";
import { readKeys } from "../../../demo/inbox/key.js";
import type { OpeningKey } from "../../../demo/inbox/key.js";
import { openItem } from "../../../demo/inbox/open.js";
import { exampleMessage, exampleReferral } from "../../../src/contract/intake.js";
import { SealedText } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";
import { createEndpoint, keys, sealedEnvelope } from "../../support/endpoint.js";
import { stores } from "../../support/stores.js";

const [staff, recovery] = keys;

/** Anything, sealed as a visitor's browser seals. */
async function sealed(
  plaintext: string | Uint8Array,
  header: Record<string, unknown> = { v: 1, form: "support" },
): Promise<SealedText> {
  const bytes = typeof plaintext === "string" ? new TextEncoder().encode(plaintext) : plaintext;
  const jwe = new GeneralEncrypt(bytes);
  jwe.setProtectedHeader({ enc: "A256GCM", ...header });
  for (const { publicKey } of keys)
    jwe
      .addRecipient(await importJWK({ ...publicKey } as JWK, "ECDH-ES+A256KW"))
      .setUnprotectedHeader({ alg: "ECDH-ES+A256KW", kid: publicKey.kid });
  return z.parse(SealedText, await jwe.encrypt());
}

describe("an item", () => {
  let own: readonly OpeningKey[];
  before(async () => {
    own = await readKeys(JSON.stringify(staff?.privateKey));
    assert.equal(own.length, 1);
  });

  for (const store of stores)
    for (const [form, words] of [
      ["support", exampleReferral],
      ["message", exampleMessage],
    ] as const)
      it(`sent to a ${store.name} database as ${form} opens with either key`, async () => {
        const db = await store.open();
        const reply = await createEndpoint(db).post("/v1/intake", await sealedEnvelope(form));
        const { ref } = await reply.json();
        const item = await readItem(db, ref, { today: "2026-11-24", keepClosedDays: 90 });
        assert.ok(item);
        const other = await readKeys(JSON.stringify(recovery?.privateKey));
        for (const holder of [own, other, [...other, ...own]])
          assert.deepEqual(await openItem(item, holder), { at: "opened", intake: words });
      });

  it("is read as it came where the organisation seals nothing", async () => {
    const item = { form: "message", jwe: null, data: exampleMessage } as const;
    assert.deepEqual(await openItem(item, []), { at: "opened", intake: exampleMessage });
  });

  it("of other keys says so, whatever it holds", async () => {
    const jwe = await sealed(JSON.stringify(exampleReferral));
    assert.deepEqual(await openItem({ form: "support", jwe, data: null }, []), { at: "otherKey" });
    const stranger = own.map(({ key }) => ({ key, kid: "somebody-else" }));
    assert.deepEqual(await openItem({ form: "support", jwe, data: null }, stranger), {
      at: "otherKey",
    });
  });

  const changes: readonly (readonly [string, (jwe: SealedText) => SealedText])[] = [
    ["text", (jwe) => ({ ...jwe, ciphertext: flipped(jwe.ciphertext) })],
    ["tag", (jwe) => ({ ...jwe, tag: flipped(jwe.tag) })],
    ["header", (jwe) => ({ ...jwe, protected: header({ enc: "A256GCM", v: 1, form: "message" }) })],
    [
      "wrapped key",
      (jwe) => ({
        ...jwe,
        recipients: jwe.recipients.map((each) => ({
          ...each,
          encrypted_key: flipped(each.encrypted_key),
        })),
      }),
    ],
  ];
  for (const [part, change] of changes)
    it(`whose ${part} was changed does not open`, async () => {
      const jwe = change(await sealed(JSON.stringify(exampleReferral)));
      assert.deepEqual(await openItem({ form: "support", jwe, data: null }, own), {
        at: "damaged",
      });
    });

  const strange: readonly (readonly [string, () => Promise<SealedText>])[] = [
    ["a field more", () => sealed(JSON.stringify({ ...exampleReferral, status: "x" }))],
    ["a field less", () => sealed(JSON.stringify({ ...exampleReferral, contact: undefined }))],
    ["the other form's words", () => sealed(JSON.stringify(exampleMessage))],
    ["a list", () => sealed("[]")],
    ["no JSON", () => sealed("hello")],
    ["no text", () => sealed(Uint8Array.of(0xff, 0xfe))],
    ["a bidi control", () => sealed(JSON.stringify({ ...exampleReferral, message: "a\u202Eb" }))],
    [
      "a header of the other form",
      () => sealed(JSON.stringify(exampleReferral), { v: 1, form: "message" }),
    ],
    [
      "a header of a later version",
      () => sealed(JSON.stringify(exampleReferral), { v: 2, form: "support" }),
    ],
  ];
  for (const [what, jwe] of strange)
    it(`that holds ${what} is opened and not shown`, async () => {
      const item = { form: "support", jwe: await jwe(), data: null } as const;
      assert.deepEqual(await openItem(item, own), { at: "quarantined" });
    });
});

const flipped = (text: string) => `${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`;
const header = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
