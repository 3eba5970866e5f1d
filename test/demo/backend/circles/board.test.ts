/** The board: a calendar that fails or is slow costs no visitor the list that was there a minute
 * ago. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { createBoard } from "../../../../demo/backend/circles/board.js";
import type { CircleSource } from "../../../../demo/backend/circles/port.js";
import { Refusal } from "../../../../demo/backend/guards/problem.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { Circle } from "../../../../src/contract/circle.js";
import { z } from "../../../../src/contract/zod.js";
import { anyStore } from "../../../support/stores.js";

const minute = 60_000;
const start = Date.parse("2026-11-24T15:00:00Z");
const circle = z.parse(Circle, exampleCircle);

describe("the board", () => {
  let db: Db;
  before(async () => {
    db = await anyStore.open();
  });

  function boardOver(read: CircleSource["read"]) {
    let at = start;
    const board = createBoard({ db, circles: { read }, now: () => new Date(at) });
    return { board, wait: (ms: number) => (at += ms) };
  }
  const found = { circles: [circle], problems: [] };

  it("reads its source once a minute, however many ask", async () => {
    let reads = 0;
    const { board, wait } = boardOver(async () => {
      reads += 1;
      return found;
    });
    await Promise.all([board.list(undefined), board.list("a"), board.all(undefined)]);
    await board.find(circle.id);
    assert.equal(reads, 1);
    wait(minute);
    await board.list(undefined);
    await new Promise(setImmediate);
    assert.equal(reads, 2);
  });

  it("keeps the last list when its source fails", async () => {
    const quiet = console.error;
    console.error = () => {};
    let broken = false;
    const { board, wait } = boardOver(async () => {
      if (broken) throw new Error("no calendar");
      return found;
    });
    const first = await board.list(undefined);
    broken = true;
    for (const later of [minute, 60 * minute]) {
      wait(later);
      assert.equal((await board.list(undefined)).etag, first.etag);
    }
    console.error = quiet;
  });

  it("shows the list of a minute ago while a slow source is read", async () => {
    let answer = () => {};
    let slow = false;
    const { board, wait } = boardOver(async () => {
      if (slow) await new Promise<void>((resolve) => (answer = resolve));
      return slow ? { circles: [], problems: [] } : found;
    });
    await board.all(undefined);
    slow = true;
    wait(2 * minute);
    assert.equal((await board.all(undefined)).length, 1);
    answer();
    slow = false;
  });

  it("says that it has nothing when the first reading fails", async () => {
    const quiet = console.error;
    console.error = () => {};
    const { board } = boardOver(() => Promise.reject(new Error("no calendar")));
    await assert.rejects(
      board.list(undefined),
      (error) => error instanceof Refusal && error.status === 503,
    );
    console.error = quiet;
  });
});
