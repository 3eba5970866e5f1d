/** One test's endpoint: the real app on its own database, with its own clock and
 * circles. */
import { createApp } from "../../../demo/backend/app.js";
import type { App } from "../../../demo/backend/app.js";
import type { DemoKey } from "../../../demo/backend/data-folder.js";
import { anyStore } from "../stores.js";
import { fits } from "./faults.js";
import { testPorts } from "./ports.js";
import type { Fault, Seen, Setting } from "./words.js";

export interface World {
  readonly app: App;
  readonly seen: Seen[];
  /** The fault that waits for this request, used up by asking. */
  fault(request: Pick<Seen, "method" | "path">): Fault | undefined;
  addFaults(faults: readonly Fault[]): void;
  change(setting: Setting): void;
  rows(table: string): Promise<readonly object[]>;
  end(): Promise<void>;
}

/** Makes an endpoint, reachable at `publicUrl`. */
export async function createWorld(
  { publicUrl, keys }: { publicUrl: string; keys: readonly DemoKey[] },
  setting: Setting,
): Promise<World> {
  const db = await anyStore.open();
  let current: Setting = setting;
  let waiting: { fault: Fault; left: number }[] = [];
  const app = () => createApp(testPorts(db, { publicUrl, keys }, current));
  let running = app();
  const addFaults = (faults: readonly Fault[]) => {
    waiting = [...waiting, ...faults.map((fault) => ({ fault, left: fault.times ?? 1 }))];
  };
  addFaults(setting.faults ?? []);
  return {
    get app() {
      return running;
    },
    seen: [],
    addFaults,
    fault(request) {
      const found = waiting.find(({ fault }) => fits(fault.on, request));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((each) => each !== found);
      return found.fault;
    },
    change(change) {
      current = { ...current, ...change };
      if (change.faults) {
        waiting = [];
        addFaults(change.faults);
      }
      running = app();
    },
    async rows(table) {
      if (!/^[a-z_]+$/.test(table)) throw new Error(`no table ${table}`);
      return db.query(`select * from ${table}`);
    },
    end: () => db.close(),
  };
}
