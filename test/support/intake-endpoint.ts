/** An endpoint that takes items, with what its organisation says about rates and mail, asked from
 * any network address. */
import { demoConfig } from "../../demo/backend/open.js";
import { createOrganization, readSource } from "../../demo/backend/organization.js";
import type { Db } from "../../demo/backend/store/port.js";
import { createEndpoint, keys, newKey, sealedEnvelope } from "./endpoint.js";
import { asHeader, solved } from "./proof.js";

export interface IntakeSetting {
  /** RFC 3339. */
  readonly now?: string;
  /** In place of what the demo's file says. */
  readonly intake?: unknown;
  readonly mail?: unknown;
  readonly trustedProxies?: readonly string[];
  readonly smtpUrl?: string;
}

export interface Asked {
  readonly body?: string;
  readonly key?: string;
  readonly proof?: string;
  readonly peer?: string;
  readonly forwarded?: string;
}

/** One process of it on a database. */
export function createIntakeEndpoint(db: Db, setting: IntakeSetting = {}) {
  const { now, intake, mail, trustedProxies = [], smtpUrl } = setting;
  const endpoint = createEndpoint(db, now === undefined ? {} : { now });
  const source = JSON.parse(JSON.stringify(readSource(demoConfig)));
  source.config.support.recipients = keys.map(({ publicKey }) => publicKey);
  if (intake !== undefined) source.intake = intake;
  if (mail !== undefined) source.mail = mail;
  const organization = createOrganization(source);
  const settings = {
    ...endpoint.ports.settings,
    trustedProxies,
    ...(smtpUrl !== undefined && { smtpUrl }),
  };
  const { app, get, ports } = createEndpoint(db, now === undefined ? {} : { now }, {
    organization,
    settings,
  });
  return {
    ports,
    get,
    /** A sealed item of its own, unless one is given. */
    async send({ body, key, proof, peer, forwarded }: Asked = {}): Promise<Response> {
      const headers = {
        "content-type": "application/json",
        "idempotency-key": key ?? newKey(),
        ...(proof !== undefined && { "haven-proof": proof }),
        ...(forwarded !== undefined && { "x-forwarded-for": forwarded }),
      };
      const url = "https://api.example.org/v1/intake";
      const text = body ?? (await sealedEnvelope());
      return app.fetch(new Request(url, { method: "POST", body: text, headers }), peer);
    },
    /** A challenge of this process, solved. */
    async proof(): Promise<string> {
      return asHeader(await solved(await (await get("/v1/challenge")).json()));
    },
  };
}

/** Where the items stand, the newest last. */
export function places(db: Db) {
  return db.query<{ lane: string; unproven: boolean; flags: string[] }>(
    "select lane, unproven, flags from intake order by lane, unproven, flags::text",
  );
}
