/** Sealing with each engine's own cryptography, as `seal.test.ts` does it with Node's. */
import { expect } from "@open-wc/testing";
import { failureCode } from "../../src/client/failure.js";
import { usableKeys } from "../../src/client/recipients.js";
import { plaintext } from "../../src/client/plaintext.js";
import { loadSeal } from "../../src/client/sealing.js";
import { exampleReferral } from "../../src/contract/intake.js";
import { open, staffKey } from "../support/staff-keys.js";

describe("a referral sealed in a browser", () => {
  it("is opened by each of its keys, to the same words", async () => {
    const keys = [await staffKey("staff"), await staffKey("recovery")];
    const seal = await loadSeal(usableKeys(keys.map(({ publicKey }) => publicKey)));
    const jwe = await seal(plaintext(exampleReferral, "support"));
    for (const key of keys) {
      const { value, length } = await open(jwe, key);
      expect(value).to.deep.equal(exampleReferral);
      expect(length).to.equal(4096);
    }
  });

  it("is refused when a key is no point on the curve", async () => {
    const { publicKey } = await staffKey("staff");
    const other = await staffKey("recovery");
    const off = { ...other.publicKey, y: publicKey.y };
    const code = await loadSeal(usableKeys([publicKey, off])).then(
      () => "sealed",
      (error: unknown) => failureCode(error),
    );
    expect(code).to.equal("unsealed");
  });
});
