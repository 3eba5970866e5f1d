/** Stands between a server and its PostgreSQL, and can stop the moment before or after a commit. */
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Where in a commit the server will be killed. */
export type Moment = "before" | "after";

export interface Between {
  /** What the server gets as `DATABASE_URL`. */
  readonly url: string;
  /**
   * Resolves once the next commit stands still: `before`, PostgreSQL has not heard of it; `after`,
   * it has committed, and the server does not know.
   */
  stop(moment: Moment): Promise<void>;
  /** Cuts every connection, so that what was not committed never will be. */
  cut(): void;
  close(): Promise<void>;
}

// As `pg` asks for it (a Query message), and as PostgreSQL says it (CommandComplete).
const words = { before: Buffer.from("commit\0"), after: Buffer.from("COMMIT\0") };

export async function between(database: string): Promise<Between> {
  const goal = new URL(database);
  const open = new Set<Socket>();
  let armed: { moment: Moment; caught: () => void } | undefined;

  const pipe = (from: Socket, to: Socket, moment: Moment) => {
    let isHeld = false;
    from.on("data", (data) => {
      if (armed?.moment === moment && data.includes(words[moment])) {
        isHeld = true;
        const { caught } = armed;
        armed = undefined;
        caught();
      }
      if (!isHeld) to.write(data);
    });
    from.on("close", () => to.destroy());
    from.on("error", () => to.destroy()); // ends as it would without us
  };
  const server = createServer((client) => {
    const engine = connect(Number(goal.port || 5432), goal.hostname);
    for (const each of [client, engine]) {
      each.setNoDelay(true);
      open.add(each);
      each.once("close", () => open.delete(each));
    }
    pipe(client, engine, "before");
    pipe(engine, client, "after");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(database);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port); // it listens on a port
  const cut = () => {
    armed = undefined;
    for (const each of open) each.destroy();
  };
  return {
    url: url.href,
    stop: (moment) =>
      new Promise((caught) => {
        armed = { moment, caught };
      }),
    cut,
    close() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
