/** The server as a process of its own, to be killed as a power cut or a person would. */
import { spawn } from "node:child_process";
import { freePort } from "./free-port.mjs";

const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** What `npm start` runs, without building the kit. */
const script = `
  import { readSettings } from ${url("../../demo/backend/env.ts")};
  import { startServer } from ${url("../../demo/backend/server.ts")};
  import { makeStaffLink } from ${url("../../demo/backend/staff/sign-in.ts")};
  // No setting leads to another Stripe than Stripe's own: only this script of the tests does.
  const port = Number(process.env.TEST_STRIPE_PORT);
  const ahead = Number(process.env.TEST_CLOCK_AHEAD ?? 0);
  const instead = {
    now: () => new Date(Date.now() + ahead),
    ...(port && { stripeServer: { host: "127.0.0.1", port, protocol: "http" } }),
  };
  try {
    const running = await startServer(readSettings(process.env), console.log, instead);
    process.on("SIGINT", () => void running.stop().then(() => process.exit(0)));
    const { db, now, settings } = running.ports;
    console.log("staff " + (await makeStaffLink(db, now(), settings)));
    console.log("ready");
  } catch (error) {
    console.log(error.message);
    process.exit(1);
  }`;

export interface ServerProcess {
  readonly endpoint: string;
  readonly partners: string;
  /** The link that signs staff in once. */
  readonly staffLink: string;
  /** What it said so far. */
  said(): string;
  /** The same with what it complained of: its whole log. */
  logged(): string;
  /** Sends a signal; gives the exit code, `null` after a kill. */
  end(signal: "SIGKILL" | "SIGINT"): Promise<number | null>;
}

/**
 * Starts a server on free ports, or on those of an earlier one; resolves when it is ready, or when
 * it ended instead.
 */
export async function startProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const port = environment["PORT"] ?? (await freePort());
  const partnerPort = environment["PARTNER_PORT"] ?? (await freePort());
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      PORT: `${port}`,
      PARTNER_PORT: `${partnerPort}`,
      ...environment,
    },
  });
  let said = "";
  let logged = "";
  child.stderr.on("data", (data: Buffer) => {
    logged += data.toString();
    process.stderr.write(data);
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      said += data.toString();
      logged += data.toString();
      if (said.includes("ready\n")) resolve();
    });
  });
  await Promise.race([ready, ended]);
  return {
    endpoint: `http://localhost:${port}/v1`,
    partners: `http://localhost:${partnerPort}`,
    staffLink: /^staff (.*)$/m.exec(said)?.[1] ?? "",
    said: () => said,
    logged: () => logged,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
