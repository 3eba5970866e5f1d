/** A local fake of Stripe's server, which the real client speaks to over HTTP. */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createAfterwards } from "./afterwards.js";
import type { Afterwards } from "./afterwards.js";
import { createApi } from "./api.js";
import { createDelivery } from "./delivery.js";
import type { Delivery } from "./delivery.js";
import { createFaults } from "./faults.js";
import type { Fault, Faults } from "./faults.js";
import { readForm } from "./form.js";
import type { Sent } from "./form.js";
import { createGiving } from "./giving.js";
import type { Giving } from "./giving.js";
import { Keys } from "./idempotency.js";
import { createLedger, version } from "./ledger.js";
import type { Ledger } from "./ledger.js";
import { createPlans } from "./plans.js";
import type { Plans } from "./plans.js";
import type { Session } from "./objects.js";
import { Refused } from "./shape.js";

/** One request that came. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly sent: Readonly<Record<string, Sent>>;
  /** The body or query as it came. */
  readonly text: string;
  readonly key: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FakeStripe extends Delivery, Faults {
  /** Where the client finds it. */
  readonly address: { readonly host: string; readonly port: number; readonly protocol: "http" };
  readonly key: string;
  readonly secret: string;
  /** Requests in the order in which they came, retries too. */
  readonly asked: readonly Asked[];
  /** Requests that open a checkout. */
  readonly creates: readonly Asked[];
  /** Checkouts in the order in which they were made. */
  readonly sessions: readonly Session[];
  readonly ledger: Ledger;
  /** What people and banks do. */
  readonly life: Giving & Plans & Afterwards;
  close(): Promise<void>;
}

export interface Options {
  readonly now?: () => Date;
  readonly key?: string;
  readonly secret?: string;
}

/** Starts one on a free port of this machine. */
export async function startStripe({
  now = () => new Date(),
  key = "sk_test_haven",
  secret = "whsec_haven",
}: Options = {}): Promise<FakeStripe> {
  const ledger = createLedger(now, key.includes("_live_"));
  const plans = createPlans(ledger);
  const answer = createApi(ledger, plans);
  const delivery = createDelivery(ledger, secret);
  const faults = createFaults();
  const keys = new Keys();
  const asked: Asked[] = [];
  const server = createServer((message, reply) => {
    // A socket that was cut is what some tests want.
    respond(message, reply).catch(() => reply.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" && place ? place.port : 0;

  async function respond(message: IncomingMessage, reply: ServerResponse): Promise<void> {
    const request = await read(message);
    asked.push(request);
    const fault = await faults.next(request);
    if (fault?.kind === "refused") return void reply.destroy();
    const { status, body, isReplay } = await kept(request, fault).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return { status: error.status, body: JSON.stringify(error.body), isReplay: false };
    });
    if (fault?.kind === "lostReply") return void reply.destroy();
    reply.writeHead(status, {
      "Content-Type": "application/json",
      "Request-Id": `req_${asked.length}`,
      "Stripe-Version": version,
      ...(isReplay && { "Idempotent-Replayed": "true" }),
      ...(fault?.shouldRetry !== undefined && { "Stripe-Should-Retry": `${fault.shouldRetry}` }),
    });
    reply.end(body);
  }

  async function kept(request: Asked, fault: Fault | undefined) {
    checkHeaders(request, key);
    const { method, path, sent, text } = request;
    if (fault?.kind === "status" && !fault.isKept) throw broken(fault.status);
    const own = method === "POST" ? request.key : undefined;
    return keys.once(own, `${method} ${path} ${text}`, async () => {
      if (fault?.kind === "status")
        return { status: fault.status, body: JSON.stringify(broken(fault.status).body) };
      const body = JSON.stringify(answer({ method, path, sent }));
      await faults.held(request);
      return { status: 200, body };
    });
  }

  return {
    ...delivery,
    ...faults,
    address: { host: "127.0.0.1", port, protocol: "http" },
    key,
    secret,
    asked,
    get creates() {
      return asked.filter(
        ({ method, path }) => method === "POST" && path === "/v1/checkout/sessions",
      );
    },
    get sessions() {
      return ledger.all("checkout.session");
    },
    ledger,
    life: { ...createGiving(ledger), ...plans, ...createAfterwards(ledger) },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const broken = (status: number) =>
  new Refused(status, "An unknown error occurred", {
    type: status === 429 ? "invalid_request_error" : "api_error",
    ...(status === 429 && { code: "rate_limit" }),
  });

async function read(message: IncomingMessage): Promise<Asked> {
  const { pathname, search } = new URL(message.url ?? "/", "http://localhost");
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const method = message.method ?? "GET";
  const text = method === "POST" ? Buffer.concat(chunks).toString("utf8") : search.slice(1);
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
  );
  const key = headers["idempotency-key"];
  return { method, path: pathname, sent: readForm(text), text, key, headers };
}

/** @throws Refused for a wrong key, another version, or a body that is no form. */
function checkHeaders({ headers, method }: Asked, key: string): void {
  if (headers["authorization"] !== `Bearer ${key}`)
    throw new Refused(401, "Invalid API Key provided");
  if (headers["stripe-version"] !== version)
    throw new Refused(400, `Invalid Stripe API version: ${headers["stripe-version"]}`);
  if (method === "POST" && headers["content-type"] !== "application/x-www-form-urlencoded")
    throw new Refused(400, "Invalid content type: the body of a request is a form.");
}
