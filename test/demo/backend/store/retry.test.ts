/** A transaction is run again when only its timing was wrong, and not otherwise. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { retried, sqlState } from "../../../../demo/backend/store/retry.js";

const failure = (code: string) => Object.assign(new Error("database"), { code });

describe("a retried transaction", () => {
  for (const code of ["40001", "40P01"])
    it(`runs again after ${code}`, async () => {
      let runs = 0;
      const result = await retried(async () => {
        runs += 1;
        if (runs < 3) throw failure(code);
        return "done";
      });
      assert.deepEqual([result, runs], ["done", 3]);
    });

  it("gives up after six runs", async () => {
    let runs = 0;
    const work = () => {
      runs += 1;
      return Promise.reject(failure("40001"));
    };
    await assert.rejects(retried(work), /database/);
    assert.equal(runs, 6);
  });

  it("does not repeat another failure", async () => {
    let runs = 0;
    const work = () => {
      runs += 1;
      return Promise.reject(failure("23505"));
    };
    await assert.rejects(retried(work));
    assert.equal(runs, 1);
  });
});

describe("the state of an error", () => {
  it("is its code where it has one", () => {
    assert.equal(sqlState(failure("23505")), "23505");
    assert.equal(sqlState(new Error("plain")), undefined);
    assert.equal(sqlState("text"), undefined);
  });
});
