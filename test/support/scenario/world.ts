/** One test's endpoint: the real app on its own schema of the run's database, with its own clock and circles. */
import { createApp } from "../../../demo/backend/app.js";
import type { App } from "../../../demo/backend/app.js";
import type { DemoKey } from "../../../demo/backend/data-folder.js";
import { readSettings } from "../../../demo/backend/env.js";
import { demoConfig } from "../../../demo/backend/open.js";
import { createOrganization, readSource } from "../../../demo/backend/organization.js";
import { migrate } from "../../../demo/backend/store/migrate.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { fits } from "./faults.js";
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
  const now = () => (current.now === undefined ? new Date() : new Date(current.now));
  const app = () =>
    createApp({
      db,
      now,
      organization: createOrganization(organizationOf(keys, current.config)),
      settings: {
        ...readSettings({ HAVEN_SECRET: "5a".repeat(32), HAVEN_ALLOW_CLEAR: "yes" }),
        publicUrl,
      },
      circles: {
        read: async (from) => ({
          circles: (current.circles ?? exampleCircles(from)).map(asCircle),
          problems: [],
        }),
      },
    });
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

/** The shared database, as if it held this schema alone. */
function inSchema(shared: Db, schema: string): Db {
  const tx: Db["tx"] = (work) =>
    shared.tx(async (inner) => {
      await inner.exec(`set local search_path to ${schema}`);
      return work(inner);
    });
  return {
    kind: shared.kind,
    query: (sql, params) => tx((inner) => inner.query(sql, params)),
    exec: (sql) => tx((inner) => inner.exec(sql)),
    tx,
    close: () => Promise.resolve(),
  };
}

/** The demo organisation with the run's keys, and what the test lays over it. */
function organizationOf(keys: readonly DemoKey[], config: Setting["config"]): unknown {
  const recipients = keys.map(({ publicKey }) => publicKey);
  const sealed = laidOver(readSource(demoConfig), { support: { recipients } });
  return laidOver(sealed, config);
}

/** Objects into objects; anything else replaces; `null` takes away. */
function laidOver(source: unknown, config: Setting["config"]): unknown {
  const merge = (under: unknown, over: unknown): unknown => {
    if (!isRecord(under) || !isRecord(over)) return over;
    const merged = Object.entries(over).map(([key, value]) => [key, merge(under[key], value)]);
    return Object.fromEntries(
      Object.entries({ ...under, ...Object.fromEntries(merged) }).filter(([, v]) => v !== null),
    );
  };
  return config ? merge(source, { config }) : source;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A record that reads as one is completed; a broken one travels as it is, which is what its test wants. */
function asCircle(record: unknown): Circle {
  const read = z.safeParse(Circle, record);
  return read.success ? read.data : (record as Circle);
}

/** Four circles in the days after `from`, at half past six in the evening of Philadelphia; the third is cancelled. */
export function exampleCircles(from: Date): readonly unknown[] {
  const titles = [
    "Circle after suicide loss",
    "Racial healing conversation",
    "Círculo de duelo",
    "Circle for parents",
  ];
  return titles.map((title, index) => {
    const date = new Date(from.getTime() + (index + 1) * 86_400_000).toISOString().slice(0, 10);
    const offset = offsetOn(date);
    return {
      ...exampleCircle,
      id: `examplecircle${index}`,
      uid: `example-${index}`,
      title,
      kind: index === 1 ? "racialHealing" : "healingCircle",
      textLang: index === 2 ? "es" : "en",
      status: index === 2 ? "cancelled" : "scheduled",
      seriesId: null,
      scheduleNote: null,
      start: `${date}T18:30:00${offset}`,
      end: `${date}T20:00:00${offset}`,
    };
  });
}

function offsetOn(date: string): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "America/New_York",
    timeZoneName: "longOffset",
  }).formatToParts(new Date(`${date}T23:00Z`));
  return parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") ?? "-05:00";
}
