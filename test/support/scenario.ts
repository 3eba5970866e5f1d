/** One backend per run, and in it one endpoint per test: own rows, own clock, own faults. */
import type { Fault, Seen, Setting } from "./scenario/words.js";
import type { DemoKey } from "../../demo/backend/data-folder.js";

export type { Fault, Seen, Setting } from "./scenario/words.js";

export interface Scenario {
  /** What a widget's `endpoint` attribute gets: `http://127.0.0.1:…/s/…/v1`. */
  readonly endpoint: string;
  /** The holders' key pairs, to open what was sealed. */
  readonly keys: readonly DemoKey[];
  /** The requests that arrived, oldest first; `on` narrows to a method and path as in `Fault`. */
  requests(on?: string): Promise<readonly Seen[]>;
  /** The rows of a table. */
  rows(table?: string): Promise<readonly Record<string, unknown>[]>;
  /** Adds faults after those that wait already. */
  fault(...faults: readonly Fault[]): Promise<void>;
  /** Changes config, circles or clock; the faults that wait are replaced when given. */
  change(setting: Setting): Promise<void>;
}

/**
 * Makes an endpoint for one test.
 *
 *     const scenario = await createScenario({ now: "2026-11-24T15:00:00Z", config: { … } });
 *     element.setAttribute("endpoint", scenario.endpoint);
 *     // the next one is stored, and its reply is lost
 *     await scenario.fault({ on: "POST /intake", kind: "drop" });
 *     …
 *     (await scenario.requests("POST /intake")).length;             // what arrived, in order
 *     (await scenario.rows("intake")).length;                       // what was stored
 *
 * The same call works in a browser and in Node. The endpoint is on another origin than the test
 * page, as in life; `config` is laid over `demo/data/config.json`; without `circles` there are four
 * in the next days, one of them cancelled. Keys for sealing are there, with the private halves in
 * `keys`.
 */
export async function createScenario(setting: Setting = {}): Promise<Scenario> {
  const origin = await scenarioOrigin();
  const made = await call<{ id: string; keys: DemoKey[] }>(`${origin}/scenarios`, setting);
  const own = `${origin}/scenarios/${made.id}`;
  return {
    endpoint: `${origin}/s/${made.id}/v1`,
    keys: made.keys,
    requests: (on = "") => call<Seen[]>(`${own}/requests?on=${encodeURIComponent(on)}`),
    rows: (table = "intake") => call<Record<string, unknown>[]>(`${own}/rows?table=${table}`),
    fault: (...faults) => call<undefined>(`${own}/faults`, faults),
    change: (change) => call<undefined>(`${own}/change`, change),
  };
}

let asked: Promise<string> | undefined;

/**
 * In a browser the test runner says where the server is; in Node it is started beside the tests.
 */
function scenarioOrigin(): Promise<string> {
  asked ??=
    typeof document === "object"
      ? realFetch("/scenario-origin").then((reply) => reply.text())
      : import("./scenario/start.mjs").then((start) => start.scenarioOrigin());
  return asked;
}

// Kept, because some tests replace the page's fetch.
const realFetch = globalThis.fetch.bind(globalThis);

async function call<Reply>(url: string, body?: unknown): Promise<Reply> {
  const reply = await realFetch(
    url,
    body === undefined ? {} : { method: "POST", body: JSON.stringify(body) },
  );
  if (!reply.ok) throw new Error(`scenario: ${await reply.text()}`);
  const text = await reply.text();
  // The two sides are one program; the server writes what the type says.
  return (text === "" ? undefined : JSON.parse(text)) as Reply;
}
