/** The app on a store, asked as a browser asks it, without a network between. */
import { createApp } from "../../demo/backend/app.js";
import type { App } from "../../demo/backend/app.js";
import { demoKeys } from "../../demo/backend/data-folder.js";
import type { DemoKey } from "../../demo/backend/data-folder.js";
import type { Ports } from "../../demo/backend/ports.js";
import type { Db } from "../../demo/backend/store/port.js";
import { seal } from "./seal.js";
import { exampleMessage, exampleReferral } from "../../src/contract/intake.js";
import { testPorts } from "./scenario/ports.js";
import type { Setting } from "./scenario/words.js";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One pair of keys for the whole file. */
export const keys: readonly DemoKey[] = madeKeys();

function madeKeys(): readonly DemoKey[] {
  const folder = mkdtempSync(join(tmpdir(), "haven-keys-"));
  const made = demoKeys(folder);
  rmSync(folder, { recursive: true });
  return made;
}

export interface Endpoint {
  readonly app: App;
  readonly ports: Ports;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A JSON text under a key of its own unless one is given. */
  post(path: string, text: string, headers?: Record<string, string>): Promise<Response>;
}

/** An endpoint on a database; `more` replaces single ports. */
export function createEndpoint(db: Db, setting: Setting = {}, more: Partial<Ports> = {}): Endpoint {
  const origin = "https://api.example.org";
  const ports = { ...testPorts(db, { publicUrl: origin, keys }, setting), ...more };
  const app = createApp(ports);
  return {
    app,
    ports,
    get: (path, headers = {}) => app.fetch(new Request(`${origin}${path}`, { headers })),
    post: (path, body, headers = {}) =>
      app.fetch(
        new Request(`${origin}${path}`, {
          method: "POST",
          body,
          headers: { "content-type": "application/json", "idempotency-key": newKey(), ...headers },
        }),
      ),
  };
}

/** A UUID v4, as a widget makes one for each thing that is sent. */
export function newKey(): string {
  return globalThis.crypto.randomUUID();
}

/** A sealed referral or message as it travels; sealed anew on each call. */
export async function sealedEnvelope(form: "support" | "message" = "support"): Promise<string> {
  const intake = form === "support" ? exampleReferral : exampleMessage;
  const jwe = await seal(
    intake,
    keys.map(({ publicKey }) => publicKey),
    form,
  );
  return JSON.stringify({ v: 1, form, partner: "west-philly-library", jwe });
}
