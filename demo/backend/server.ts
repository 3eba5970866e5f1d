/** Listens: puts the app and the pages on their ports, and ends so that nothing is lost. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.js";
import type { App } from "./app.js";
import { forgetOldDates } from "./circles/published-rows.js";
import { forgetDecisions } from "./circles/decisions.js";
import { SettingError } from "./env.js";
import type { Settings } from "./env.js";
import { forgetKeys } from "./guards/idempotency.js";
import { forgetProofs } from "./guards/proof.js";
import { forgetAddresses } from "./guards/rate.js";
import { keepTelling } from "./mail/keep-telling.js";
import { openPorts } from "./open.js";
import type { Ports } from "./ports.js";
import { sweep } from "./staff/retention.js";
import { mainSite, partnerSite } from "./sites.js";
import type { Addresses, Site } from "./sites.js";

export interface Running {
  readonly addresses: Addresses;
  readonly ports: Ports;
  /** Finishes the replies under way, writes the counters, closes the database. */
  stop(): Promise<void>;
}

const flushMs = 10_000;
const paymentsMs = 5_000;
/** A calendar is followed for those who signed up, also when nobody asks for the list. */
const followMs = 5 * 60_000;
const forgetMs = 6 * 60 * 60_000;
const addressesMs = 5 * 60_000;

/**
 * Opens the database and listens on both ports; `instead` is for tests.
 * @throws SettingError, FolderInUseError with a sentence for the console.
 */
export async function startServer(
  settings: Settings,
  say: (sentence: string) => void,
  instead: Partial<Pick<Ports, "now" | "stripeServer">> = {},
): Promise<Running> {
  const addresses = {
    main: settings.publicUrl,
    partners: `http://localhost:${settings.partnerPort}`,
    frames: settings.frameOrigin,
  };
  const servers: Server[] = [];
  let opened: (site: Site) => void = () => {};
  // Who asks before the database is open waits; a port that is taken is said before it is opened.
  const main = new Promise<Site>((resolve) => {
    opened = resolve;
  });
  try {
    servers.push(
      ...(await listen("PORT", settings.port, async (...asked) => (await main)(...asked))),
      ...(await listen("PARTNER_PORT", settings.partnerPort, partnerSite(addresses))),
    );
    const ports = { ...(await openPorts(settings, say)), ...instead };
    const app = createApp(ports);
    opened(mainSite(app.fetch, addresses));
    return await kept(app, ports, servers, addresses);
  } catch (error) {
    await Promise.all(servers.map(close));
    throw error;
  }
}

/** Writes the counters and forgets old keys from time to time, until it is stopped. */
async function kept(
  app: App,
  ports: Ports,
  servers: readonly Server[],
  addresses: Addresses,
): Promise<Running> {
  const tidy = () =>
    Promise.all([
      forgetKeys(ports.db, ports.now()),
      forgetDecisions(ports.db, ports.now()),
      forgetOldDates(ports.db, ports.now()),
      sweep(ports),
    ]).catch(troubled);
  await tidy();
  const telling = keepTelling(ports);
  const forget = () =>
    Promise.all([forgetAddresses(ports.db, ports.now()), forgetProofs(ports.db, ports.now())]);
  const timers = [
    setInterval(() => void app.counters.flush().catch(troubled), flushMs),
    setInterval(() => void app.payments?.keepUp().catch(troubled), paymentsMs),
    setInterval(() => void app.board.follow().catch(troubled), followMs),
    setInterval(() => void tidy(), forgetMs),
    setInterval(() => void forget().catch(troubled), addressesMs),
  ];
  return {
    addresses,
    ports,
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(servers.map(close));
      await telling.stop();
      await app.counters.flush().catch(troubled);
      await ports.db.close();
    },
  };
}

/**
 * Both addresses of `localhost`, and no other: what stands here is a demo, or behind a proxy on
 * this
 * machine.
 */
async function listen(name: string, port: number, site: Site): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const listener = getRequestListener((request, { incoming }) =>
      site(request, incoming.socket.remoteAddress),
    );
    const server = createServer({ requestTimeout: 30_000 }, listener);
    try {
      await listening(server, port, host);
      servers.push(server);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      // A machine without IPv6 still has the first one.
      if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") continue;
      await Promise.all(servers.map(close));
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
      const why = code === "EACCES" ? "may not be used" : "is used by another program";
      throw new SettingError(name, `${port} ${why}`, String(port + 10));
    }
  }
  return servers;
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
}

/** Lets replies under way end, for at most five seconds. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function troubled(error: unknown): void {
  const name = error instanceof Error ? error.name : "unknown";
  console.error(`haven: the database could not be tidied (${name}); it is tried again.`);
}
