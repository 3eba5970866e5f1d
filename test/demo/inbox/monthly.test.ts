/** A count that could point at a person is hidden, and so is what it could be reckoned from. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { monthlyTables, smallest } from "../../../demo/inbox/monthly.js";
import type { Counted, CountTable } from "../../../demo/inbox/monthly.js";

const times = (count: number, month: string, values: Counted["values"]): Counted[] =>
  Array.from({ length: count }, () => ({ month, values }));
const kind = [{ name: "Kind", single: true }];
const tableOf = (requests: readonly Counted[]) => monthlyTables(requests, kind)[0]!;

describe("counts by month", () => {
  it("are shown where each is large enough", () => {
    const { cells, months, values } = tableOf([
      ...times(6, "2026-10", { Kind: ["Message"] }),
      ...times(7, "2026-10", { Kind: ["Referral"] }),
      ...times(5, "2026-11", { Kind: ["Message"] }),
      ...times(9, "2026-11", { Kind: ["Referral"] }),
    ]);
    assert.deepEqual(
      [months, values],
      [
        ["2026-10", "2026-11"],
        ["Message", "Referral"],
      ],
    );
    assert.deepEqual(cells, [
      [6, 7, 13],
      [5, 9, 14],
      [11, 16, 27],
    ]);
  });

  it("hide one to four, and with it the count from which it could be subtracted", () => {
    const { cells } = tableOf([
      ...times(3, "2026-10", { Kind: ["Message"] }),
      ...times(7, "2026-10", { Kind: ["Referral"] }),
      ...times(8, "2026-11", { Kind: ["Message"] }),
      ...times(9, "2026-11", { Kind: ["Referral"] }),
    ]);
    assert.deepEqual(cells, [
      [undefined, undefined, 10],
      [undefined, undefined, 17],
      [11, 16, 27],
    ]);
  });

  it("show that there was nothing: a zero is about nobody", () => {
    const { cells } = tableOf([
      ...times(6, "2026-10", { Kind: ["Message"] }),
      ...times(6, "2026-11", { Kind: ["Referral"] }),
    ]);
    assert.deepEqual(cells[0], [6, 0, 6]);
  });

  it("count a request under each need, and add nothing up that does not add up", () => {
    const [table] = monthlyTables(times(6, "2026-10", { Needs: ["Food", "Rent"] }), [
      { name: "Needs", single: false },
    ]);
    assert.deepEqual(table?.cells, [
      [6, 6],
      [6, 6],
    ]);
  });

  it("hide a month's total in every table once one of them needs it", () => {
    const questions = [...kind, { name: "Age", single: true }];
    const tables = monthlyTables(
      [
        ...times(3, "2026-10", { Kind: ["Message"], Age: ["Adult"] }),
        ...times(9, "2026-11", { Kind: ["Message"], Age: ["Adult"] }),
      ],
      questions,
    );
    for (const { cells } of tables) assert.equal(cells[0]?.at(-1), undefined);
  });

  const requests = fc.array(
    fc.record({
      month: fc.constantFrom("2026-09", "2026-10", "2026-11"),
      values: fc.record({
        Kind: fc.constantFrom(["Message"], ["Referral"]),
        Age: fc.constantFrom(["Adult"], ["Under 14"], ["Not said"]),
        Needs: fc.subarray(["Food", "Rent", "Loss"]),
      }),
    }),
    { maxLength: 60 },
  );
  const questions = [...kind, { name: "Age", single: true }, { name: "Needs", single: false }];

  it("never show one to four, and leave no line with a single hidden count in it", () => {
    fc.assert(
      fc.property(requests, (some) => {
        for (const table of monthlyTables(some, questions)) {
          const shown = table.cells.flat().filter((count) => count !== undefined);
          assert.ok(shown.every((count) => count === 0 || count >= smallest));
          for (const line of lines(table)) {
            const hidden = line.filter((count) => count === undefined).length;
            assert.ok(
              hidden !== 1 || line.every((count) => (count ?? 0) === 0),
              JSON.stringify(line),
            );
          }
        }
      }),
    );
  });
});

/** Rows and columns, where they add up. */
function lines({ cells, single }: CountTable): (number | undefined)[][] {
  const width = cells[0]?.length ?? 0;
  const down = Array.from({ length: width }, (_, x) => cells.map((row) => row[x]));
  return single ? [...cells.map((row) => [...row]), ...down] : down;
}
