/** The real server as processes on one database: killed by the storm, and started again. */
import { freePort } from "../free-port.mjs";
import type * as Process from "../server-process.js";
import { between, type Between } from "./database.js";

/** One process. */
export interface Standing {
  readonly endpoint: string;
  readonly database: Between;
  /** Ends it as a power cut would, and starts it again on the same port. */
  kill(): void;
}

export interface Servers {
  /** The next one that stands; `undefined` while none does. */
  next(): Standing | undefined;
  /** Resolves when one stands. */
  standing(): Promise<void>;
  readonly kills: number;
  end(): Promise<void>;
}

/**
 * Starts `count` processes of the server in `root`: this project, or a copy with a bug in it.
 */
export async function startServers(
  root: URL,
  count: number,
  environment: Record<string, string> & { readonly DATABASE_URL: string },
): Promise<Servers> {
  const from = new URL("test/support/server-process.ts", root).href;
  const { startProcess } = (await import(from)) as typeof Process; // the same file
  const up: Standing[] = [];
  const running = new Set<Process.ServerProcess>();
  const starting = new Set<Promise<void>>();
  const databases: Between[] = [];
  let waiting: (() => void)[] = [];
  let isOver = false;
  let kills = 0;

  async function run(own: Record<string, string>, database: Between): Promise<void> {
    const server = await startProcess(own);
    if (!server.said().includes("ready\n")) throw new Error(`no server: ${server.said()}`);
    running.add(server);
    const standing: Standing = {
      endpoint: server.endpoint.replace("localhost", "127.0.0.1"),
      database,
      kill() {
        const place = up.indexOf(standing);
        if (place < 0) return; // somebody else's request killed it a moment ago
        up.splice(place, 1);
        kills += 1;
        const gone = server.end("SIGKILL").then(() => running.delete(server));
        database.cut();
        if (!isOver) starts(gone.then(() => run(own, database)));
      },
    };
    up.push(standing);
    for (const tell of waiting) tell();
    waiting = [];
  }

  function starts(again: Promise<void>): void {
    starting.add(again);
    again.finally(() => starting.delete(again)).catch(() => undefined); // `end` tells of it
  }

  await Promise.all(
    Array.from({ length: count }, async () => {
      const database = await between(environment.DATABASE_URL);
      databases.push(database);
      const ports = { PORT: `${await freePort()}`, PARTNER_PORT: `${await freePort()}` };
      await run({ ...environment, ...ports, DATABASE_URL: database.url }, database);
    }),
  );
  return {
    next() {
      const [first, ...others] = up.splice(0);
      if (first) up.push(...others, first);
      return first;
    },
    standing: () =>
      up.length > 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    get kills() {
      return kills;
    },
    async end() {
      isOver = true;
      await Promise.all(starting);
      await Promise.all([...running].map((server) => server.end("SIGKILL")));
      await Promise.all(databases.map((each) => each.close()));
    },
  };
}
