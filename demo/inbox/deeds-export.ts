/** Makes files and counts in the browser, out of what the key of this tab opens. */
import { tell, isSilence } from "./asking.js";
import { countedRequests, countedSignUps, questions, signUpQuestions } from "./counting.js";
import type { Desk } from "./desk.js";
import { csv, itemsCsv, itemsJson } from "./export.js";
import type { ExportedItem } from "./export.js";
import { sealedItems } from "./intents.js";
import type { State } from "./model.js";
import { monthlyTables } from "./monthly.js";
import type { CountTable } from "./monthly.js";
import { openVersion } from "./reading.js";
import { saveFile } from "./save-file.js";
import type { AuditLine } from "../backend/staff/audit.js";
import type { CountedSignUp } from "../backend/staff/sign-ups.js";
import type { Tombstone } from "../backend/staff/tombstones.js";
import { ask } from "./asking.js";

export interface ExportDeeds {
  readonly exported: (kind: "csv" | "json") => void;
  readonly counted: () => void;
  readonly savedCounts: (tables: readonly CountTable[]) => void;
}

export function exportDeeds(desk: Desk): ExportDeeds {
  const said = (text: string, failed = false) => desk.become({ said: { text, failed } });

  /** Runs one piece of work at a time; a failure is said. */
  async function busy(work: () => Promise<void>): Promise<void> {
    if (desk.state().busy) return;
    desk.become({ busy: true, said: undefined });
    await work().finally(() => desk.become({ busy: false }));
  }

  /** Nothing leaves the tab before it is written down who took it. */
  async function written(kind: "items" | "counts", refs: readonly string[]): Promise<boolean> {
    const reply = await tell("/staff/data/exports", { kind, refs });
    if (isSilence(reply)) said("Nothing was made: the server does not answer.", true);
    return !isSilence(reply);
  }

  return {
    exported: (kind) =>
      void busy(async () => {
        const everything = await openEverything(desk.state());
        if (!everything) return said("Nothing was made: the server does not answer.", true);
        const { items, closed } = everything;
        if (items.length === 0) return said("Your key opens nothing that is here.", true);
        const refs = items.map(({ item }) => item.ref);
        if (!(await written("items", refs))) return;
        const text = kind === "csv" ? itemsCsv(items) : itemsJson(items);
        saveFile(`haven-items.${kind}`, text, kind === "csv" ? "text/csv" : "application/json");
        said(`${items.length} items are in the file. ${closedText(closed)}`);
      }),
    counted: () =>
      void busy(async () => {
        const state = desk.state();
        const everything = await openEverything(state);
        const record = await ask<{ lines: AuditLine[]; tombstones: Tombstone[] }>(
          "/staff/data/audit",
        );
        const circles = await ask<{ signUps: CountedSignUp[] }>("/staff/data/sign-ups");
        if (!everything || isSilence(record) || isSilence(circles) || !state.data)
          return said("Nothing was counted: the server does not answer.", true);
        const { items, closed } = everything;
        if (!(await written("counts", []))) return;
        const requests = countedRequests(items, record.tombstones, state.data);
        const tables = [
          ...monthlyTables(requests, questions),
          ...monthlyTables(countedSignUps(circles.signUps), signUpQuestions),
        ];
        if (desk.state().place !== state.place) return;
        desk.become({ reading: { at: "counted", tables, closedToKey: closed } });
        said(`Counted. ${closedText(closed)}`);
      }),
    savedCounts(tables) {
      const rows = tables.flatMap(({ cells, months, name, single, values }) =>
        [...months, "all months"].flatMap((month, y) =>
          [...values, ...(single ? ["all"] : [])].map((value, x) => {
            const count = cells[y]?.[x];
            return [name, month, value, count === undefined ? "hidden" : String(count)];
          }),
        ),
      );
      saveFile("haven-counts.csv", csv(["question", "month", "answer", "count"], rows), "text/csv");
    },
  };
}

interface Everything {
  readonly items: readonly ExportedItem[];
  /** How many this key does not open, or should not. */
  readonly closed: number;
}

/** Nothing when the server stopped answering: a part would look like the whole. */
async function openEverything({ data, keys }: State): Promise<Everything | undefined> {
  const refs = data?.items.map(({ ref }) => ref) ?? [];
  const items: ExportedItem[] = [];
  let isWhole = true;
  const broke = () => {
    isWhole = false;
  };
  for await (const sealed of sealedItems(refs, broke)) {
    const { item, notes, opened } = await openVersion(sealed, keys);
    if (opened.at !== "opened") continue;
    const open = notes.flatMap((each) => (each.at === "opened" ? [each] : []));
    items.push({
      item,
      intake: opened.intake,
      notes: open.map(({ by, note, on }) => ({ by, note, on })),
    });
  }
  if (!isWhole) return undefined;
  return { items, closed: refs.length - items.length };
}

function closedText(closed: number): string {
  if (closed === 0) return "";
  return closed === 1
    ? "One item is not in it: it did not open."
    : `${closed} items are not in it: they did not open.`;
}
