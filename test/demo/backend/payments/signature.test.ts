/** Nobody but the provider moves a gift: what a signature proves, and for how long. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isSigned, signatureHeader } from "../../../../demo/backend/payments/signature.js";

const secret = Buffer.from("a secret of a test");
const body = Buffer.from('{"id":"evt_1"}');
const now = new Date("2026-11-24T15:00:00Z");
const seconds = now.getTime() / 1000;
const good = signatureHeader(body, secret, seconds);
const hex = good.split("v1=")[1]!;

describe("a signature", () => {
  const cases: readonly (readonly [string, boolean, string | null])[] = [
    ["made now", true, good],
    ["with spaces between its parts", true, good.replace(",", ", ")],
    ["beside the one of an older secret", true, `t=${seconds},v1=${"0".repeat(64)},v1=${hex}`],
    ["beside a scheme that is new", true, `${good},v2=abc`],
    ["300 seconds old", true, signatureHeader(body, secret, seconds - 300)],
    ["301 seconds old", false, signatureHeader(body, secret, seconds - 301)],
    ["60 seconds ahead", true, signatureHeader(body, secret, seconds + 60)],
    ["61 seconds ahead", false, signatureHeader(body, secret, seconds + 61)],
    ["of another secret", false, signatureHeader(body, Buffer.from("x"), seconds)],
    ["of another body", false, signatureHeader(Buffer.from("{}"), secret, seconds)],
    ["whose time was changed", false, good.replace(`t=${seconds}`, `t=${seconds + 1}`)],
    ["with two times", false, `t=${seconds - 9000},${good}`],
    ["without a time", false, `v1=${hex}`],
    ["with a time below zero", false, good.replace("t=", "t=-")],
    ["cut short", false, good.slice(0, -2)],
    ["in capitals", false, `t=${seconds},v1=${hex.toUpperCase()}`],
    ["that is empty", false, ""],
    ["that is missing", false, null],
  ];
  for (const [name, right, header] of cases)
    it(`${name} is ${right ? "taken" : "refused"}`, () => {
      assert.equal(isSigned(body, header, secret, now), right);
    });

  it("is never compared with that of an empty secret", () => {
    assert.throws(() => isSigned(body, good, Buffer.alloc(0), now), RangeError);
  });
});
