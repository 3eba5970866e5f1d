/** Sealed text: each key alone opens it, nothing else does, and its size says nothing. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { seal } from "../support/seal.js";
import type { RecipientKey } from "../../src/contract/sealed.js";
import { exampleMessage, exampleReferral, IntakeEnvelope } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import { open, staffKey, type StaffKey } from "../support/staff-keys.js";

let staff: StaffKey, recovery: StaffKey, stranger: StaffKey;
let recipients: RecipientKey[];
before(async () => {
  staff = await staffKey("staff");
  recovery = await staffKey("recovery");
  stranger = await staffKey("stranger");
  recipients = [staff.publicKey, recovery.publicKey] as RecipientKey[];
});

const longMessage = (length: number, letter = "é") => ({
  ...exampleReferral,
  message: letter.repeat(length),
});

describe("a sealed intake", () => {
  it("is opened by each key alone, to the same words", async () => {
    const jwe = await seal(exampleReferral, recipients, "support");
    for (const key of [staff, recovery]) {
      const { value, protectedHeader } = await open(jwe, key);
      assert.deepEqual(value, exampleReferral);
      assert.deepEqual(protectedHeader, { enc: "A256GCM", v: 1, form: "support" });
    }
  });

  it("is opened by nobody else, and by nobody once it was changed", async () => {
    const jwe = await seal(exampleReferral, recipients, "support");
    const asIfStaff = { ...stranger, publicKey: staff.publicKey };
    await assert.rejects(open(jwe, asIfStaff));
    const header = { enc: "A256GCM", v: 1, form: "message" };
    const forged = Buffer.from(JSON.stringify(header)).toString("base64url");
    await assert.rejects(open({ ...jwe, protected: forged }, staff));
  });

  it("holds no word that was typed and fits the contract's envelope", async () => {
    const envelope = {
      v: 1,
      form: "support",
      jwe: await seal(exampleReferral, recipients, "support"),
    };
    const body = JSON.stringify(z.parse(IntakeEnvelope, envelope));
    for (const typed of ["Test Person", "blue door", "215-555-0199", "loss", "referral"])
      assert.ok(!body.includes(typed), typed);
    assert.ok(body.length < 32 * 1024);
  });

  it("names each key with what opens it, and nothing secret", async () => {
    const jwe = await seal(exampleReferral, recipients, "support");
    assert.deepEqual(
      jwe.recipients.map(({ header }) => [header.kid, header.alg, header.epk.crv]),
      [
        ["staff", "ECDH-ES+A256KW", "P-256"],
        ["recovery", "ECDH-ES+A256KW", "P-256"],
      ],
    );
  });

  it("is another text each time, so its bytes are kept for a retry", async () => {
    const first = await seal(exampleReferral, recipients, "support");
    const second = await seal(exampleReferral, recipients, "support");
    assert.notEqual(first.ciphertext, second.ciphertext);
  });

  for (const [name, intake, size] of [
    ["a few words", exampleReferral, 4096],
    ["no words", { ...exampleReferral, message: null }, 4096],
    ["a long message", longMessage(2000), 8192],
    ["a long message of faces", longMessage(2000, "😀"), 16_384],
  ] as const)
    it(`has ${size} bytes for ${name}`, async () => {
      const jwe = await seal(intake, recipients, "support");
      assert.equal(Buffer.from(jwe.ciphertext, "base64url").length, size);
      assert.deepEqual((await open(jwe, staff)).value, intake);
    });

  it("is as long for a message as for a referral", async () => {
    const message = await seal(exampleMessage, recipients, "message");
    const referral = await seal(exampleReferral, recipients, "support");
    assert.equal(message.ciphertext.length, referral.ciphertext.length);
  });
});

describe("sealing is refused", () => {
  it("to fewer than two keys", async () => {
    await assert.rejects(seal(exampleReferral, recipients.slice(1), "support"), {
      code: "unsealed",
    });
  });

  it("to a key that is no point on the curve", async () => {
    const [first, second] = recipients as [RecipientKey, RecipientKey];
    const off = { ...second, y: second.x };
    await assert.rejects(seal(exampleReferral, [first, off], "support"), { code: "unsealed" });
  });
});
