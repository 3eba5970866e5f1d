/** Taking part as a widget does it, against the endpoint itself: sealed, tried again with the same
 * bytes, and every no readable. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure } from "../../src/client/failure.js";
import { agreementsOf, cancelRsvp, fullOf, readRsvp, takePart } from "../../src/client/rsvps.js";
import type { TakingPart } from "../../src/client/rsvps.js";
import { Submissions } from "../../src/client/submission.js";
import { readConfig } from "../../src/client/config.js";
import { dateId, dateWith, kept, twoDaysBefore } from "../support/rsvps.js";
import { createScenario } from "../support/scenario.js";
import { open } from "../support/staff-keys.js";

const clock = { now: () => Date.now(), random: () => 0.5, wait: waits };

/** Pauses end at once; the ten seconds of a call never do. */
function waits(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms < 10_000) return Promise.resolve();
  return new Promise((_, reject) =>
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
}

describe("a person who takes part", () => {
  const at = async (date = dateWith(), config = {}) => {
    const scenario = await createScenario({ now: twoDaysBefore, circles: [date], config });
    const { endpoint } = scenario;
    const { support } = await readConfig(endpoint, { lang: "en" });
    const taking = (change: Partial<TakingPart["asked"]> = {}): TakingPart => ({
      circle: dateId,
      asked: {
        mode: "inPerson",
        guests: 0,
        needs: ["childcare"],
        agreements: ["confidential@1"],
        lang: "en",
        ...change,
      },
      person: { nickname: "Test Person", needsNote: "A seat near the door" },
      support,
      lang: "en",
    });
    const take = (change = {}, submissions = new Submissions()) =>
      takePart(endpoint, taking(change), submissions, { clock });
    return { ...scenario, take };
  };
  const refused = async (call: Promise<unknown>): Promise<Failure> => {
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof Failure, String(error));
    return error;
  };

  it("is in, with words that only the organisation's people can open, all of one length", async () => {
    const { take, rows, keys } = await at();
    const rsvp = await take();
    assert.equal(rsvp.state, "confirmed");
    assert.equal(rsvp.reveal?.address, kept.address);
    const [row] = await rows("rsvp");
    assert.ok(!JSON.stringify(row).includes("near the door"));
    const [holder] = keys;
    assert.ok(holder);
    const opened = await open(row?.["jwe"], {
      publicKey: holder.publicKey,
      privateKey: await crypto.subtle.importKey(
        "jwk",
        holder.privateKey,
        { name: "ECDH", namedCurve: "P-256" },
        false,
        ["deriveBits"],
      ),
    });
    assert.deepEqual(opened.value, {
      nickname: "Test Person",
      needsNote: "A seat near the door",
    });
    assert.equal(opened.length, 2048);
  });

  it("has one place when the answer was lost and the same is sent again", async () => {
    const { fault, rows, take } = await at();
    await fault({ on: "POST /circles", kind: "drop" });
    assert.equal((await take()).state, "confirmed");
    assert.equal((await rows("rsvp")).length, 1);
  });

  it("looks up and cancels with the code as they typed it", async () => {
    const { endpoint, take } = await at();
    const rsvp = await take();
    const typed = ` ${rsvp.code.toLowerCase().replaceAll("-", " ")} `;
    assert.deepEqual(await readRsvp(endpoint, typed, { clock }), rsvp);
    await cancelRsvp(endpoint, typed, { clock });
    await cancelRsvp(endpoint, typed, { clock });
    assert.equal((await readRsvp(endpoint, typed, { clock })).state, "cancelled");
  });

  it("hears that a code is nobody's, and nothing is asked for what is no code", async () => {
    const { endpoint, requests } = await at();
    for (const typed of ["", "hello", "0000-0000-0000-0000"])
      assert.equal((await refused(readRsvp(endpoint, typed, { clock }))).code, "notFound");
    assert.equal((await requests("GET /rsvp")).length, 1);
  });

  it("hears which way still has room when one is full, and whether they may wait", async () => {
    const { take } = await at(dateWith({ private: { capacity: { inPerson: 1 } } }));
    await take();
    const failure = await refused(take());
    assert.equal(failure.code, "full");
    assert.deepEqual(fullOf(failure), { open: ["online"], waitlist: true });
    assert.equal((await take({ waitlist: true })).state, "waitlisted");
  });

  it("is shown what is to be agreed to now", async () => {
    const { take } = await at();
    const failure = await refused(take({ agreements: ["confidential@0"] }));
    assert.equal(failure.code, "agreementChanged");
    assert.deepEqual(
      agreementsOf(failure)?.map(({ id, version }) => `${id}@${version}`),
      ["confidential@1"],
    );
  });

  it("hears that nobody signs up any more, or that the date is off", async () => {
    const closed = await at(dateWith({ rule: { mode: "none" } }));
    assert.equal((await refused(closed.take())).code, "closed");
    const off = await at(dateWith({ status: "cancelled" }));
    assert.equal((await refused(off.take())).code, "cancelled");
  });

  it("sends nothing where nobody could be sealed to", async () => {
    const { take, requests } = await at(dateWith(), { support: { recipients: [] } });
    assert.equal((await refused(take())).code, "unsealed");
    assert.deepEqual(await requests("POST /circles"), []);
  });
});
