/** How often the bank is asked: at once, then ever more rarely, and never more than six times. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  exampleDonation,
  type Donation,
  type DonationStatus,
} from "../../../src/contract/donation.js";
import { watchDonation } from "../../../src/widgets/donate-button/watch.js";

function watching(...statuses: readonly DonationStatus[]) {
  const learned: DonationStatus[] = [];
  const pauses: number[] = [];
  const ending = new AbortController();
  let reads = 0;
  const read = async (): Promise<Donation> => {
    const status = statuses[Math.min(reads, statuses.length - 1)] ?? "processing";
    reads += 1;
    return { ...exampleDonation, status };
  };
  const watch = (pause?: (ms: number) => Promise<void>, isFresh = false) =>
    watchDonation(read, ({ status }) => learned.push(status), {
      signal: ending.signal,
      isFresh,
      pause: async (ms, signal) => {
        pauses.push(ms);
        await pause?.(ms);
        signal.throwIfAborted();
      },
    });
  return { watch, learned, pauses, ending, reads: () => reads };
}

describe("watching a gift", () => {
  it("asks six times over half a minute, and gives what was last known", async () => {
    const gift = watching("processing");
    assert.equal((await gift.watch()).status, "processing");
    assert.equal(gift.reads(), 6);
    assert.deepEqual(gift.pauses, [1500, 1500, 3000, 6000, 12_000]);
    assert.equal(gift.learned.length, 6);
  });

  for (const status of ["paid", "failed", "canceled", "expired", "open", "refunded"] as const)
    it(`stops as soon as it is ${status}`, async () => {
      const gift = watching("processing", status);
      assert.equal((await gift.watch()).status, status);
      assert.equal(gift.reads(), 2);
      assert.deepEqual(gift.learned, ["processing", status]);
    });

  it("believes that a checkout is open at the third look of a donor who just left it", async () => {
    const slow = watching("open", "open", "paid");
    await slow.watch(undefined, true);
    assert.deepEqual(slow.learned, ["paid"]);
    const open = watching("open");
    await open.watch(undefined, true);
    assert.deepEqual([open.learned, open.pauses], [["open"], [1500, 1500]]);
  });

  it("asks no more once the donor has gone on", async () => {
    const gift = watching("processing");
    const reason = new Error("gone on");
    const watched = gift.watch(async () => gift.ending.abort(reason));
    await assert.rejects(watched, reason);
    assert.equal(gift.reads(), 1);
  });

  it("says when the server cannot be asked", async () => {
    const lost = new Error("lost");
    const read = () => Promise.reject(lost);
    await assert.rejects(
      watchDonation(read, () => undefined, { signal: new AbortController().signal }),
      lost,
    );
  });
});
