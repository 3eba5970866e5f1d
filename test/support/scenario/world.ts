/** One test's endpoint: the real app on its own schema of the run's database, with its own clock
 * and circles. */
import { createApp } from "../../../demo/backend/app.js";
import type { App } from "../../../demo/backend/app.js";
import type { DemoKey } from "../../../demo/backend/data-folder.js";
import { migrate } from "../../../demo/backend/store/migrate.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { inSchema } from "../stores.js";
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
}

/** Makes the endpoint `id`, reachable at `publicUrl`. */
export async function createWorld(
  shared: Db,
  { id, publicUrl, keys }: { id: string; publicUrl: string; keys: readonly DemoKey[] },
  setting: Setting,
): Promise<World> {
  await shared.exec(`create schema ${id}`);
  const db = inSchema(shared, id);
  await migrate(db);
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
  };
}
