/** Whether a request is Stripe's: the clock is looked at on both sides, and no secret that proves
 * nothing lets anybody in. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Stripe } from "stripe";
import { signedEvent } from "../../../../demo/backend/payments/stripe-signed.js";

const now = new Date("2026-11-24T15:00:00Z");
const seconds = now.getTime() / 1000;
const payload = JSON.stringify({ id: "evt_1", object: "event" });

const signature = (secret = "whsec_one", timestamp = seconds, of = payload) =>
  Stripe.webhooks.generateTestHeaderString({ payload: of, secret, timestamp });

const read = (
  header: string | undefined,
  secrets: readonly string[] = ["whsec_one"],
  body = payload,
) =>
  signedEvent(
    new Headers(header === undefined ? {} : { "Stripe-Signature": header }),
    Buffer.from(body),
    secrets,
    now,
  ).id;

describe("a request to stripe's webhook", () => {
  it("is taken from five minutes ago to a minute ahead", () => {
    for (const [time, isGood] of [
      [seconds - 301, false],
      [seconds - 300, true],
      [seconds, true],
      [seconds + 60, true],
      [seconds + 61, false],
      [seconds + 10 * 365 * 86_400, false],
    ] as const) {
      const reading = () => read(signature("whsec_one", time));
      if (isGood) assert.equal(reading(), "evt_1");
      else assert.throws(reading, { status: 400, code: "signature_invalid" }, String(time));
    }
  });

  it("is taken under either secret while one is changed", () => {
    assert.equal(read(signature("whsec_new"), ["whsec_old", "whsec_new"]), "evt_1");
    assert.equal(read(signature("whsec_old"), ["whsec_old", "whsec_new"]), "evt_1");
    assert.throws(() => read(signature("whsec_third"), ["whsec_old", "whsec_new"]));
  });

  const good = signature();
  const [time = "", mark = ""] = good.split(",");
  const refused: readonly (readonly [string, string | undefined])[] = [
    ["without a header", undefined],
    ["with an empty one", ""],
    ["without a time", mark],
    ["without a mark", time],
    ["with two headers, of which one is right", `${signature("whsec_other")}, ${good}`],
    ["with a second time that is right", `t=1,${good}`],
    ["with a time that is no number", `t=NaN,${mark}`],
    ["with a time and something after it", `${time}x,${mark}`],
    ["with another scheme", good.replace("v1=", "v0=")],
    ["signed over other bytes", signature("whsec_one", seconds, `${payload} `)],
  ];
  for (const [name, header] of refused)
    it(`${name} is refused`, () => {
      assert.throws(() => read(header), { status: 400, code: "signature_invalid" });
    });

  it("is refused when there is no secret, or a blank one", () => {
    for (const secrets of [[], [""], [" "]])
      assert.throws(() => read(signature(" "), secrets), { code: "signature_invalid" });
  });

  it("that is signed and is no event is malformed", () => {
    for (const body of ["not json", '{"object":"v2.core.event"}'])
      assert.throws(() => read(signature("whsec_one", seconds, body), ["whsec_one"], body), {
        status: 400,
        code: "malformed",
      });
  });
});
