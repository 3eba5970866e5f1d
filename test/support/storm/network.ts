/** A network that keeps to a script: loses replies, cuts bodies, answers itself, kills servers. */
import { createServer, request, Agent, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { faultFor, type Fault, type Weather } from "./script.js";
import type { Servers, Standing } from "./servers.js";

/** A try that came in, and what its sender was told by the server. */
export interface Try {
  readonly partner: string;
  readonly key: string;
  readonly body: string;
  readonly fault: Fault;
  status?: number;
  code?: string;
}

export interface BadNetwork {
  readonly endpoint: string;
  readonly tries: readonly Try[];
  /** What goes wrong from now on. */
  change(weather: Weather): void;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** One try under way. */
interface Line {
  readonly answer: ServerResponse;
  readonly body: Buffer;
  /** Asks the server. */
  readonly heard: (at?: Standing, sent?: Buffer) => Promise<Reply>;
  /** Tells the sender what it said. */
  readonly told: (reply: Reply) => void;
}

/** While a commit stands still no honest server answers; a hasty one has this long to be caught. */
const watchMs = 80;

export async function badNetwork(servers: Servers): Promise<BadNetwork> {
  const tries: Try[] = [];
  const counts = new Map<string, number>();
  const agent = new Agent({ keepAlive: true });
  let weather: Weather = { seed: 0, faults: ["none"] };
  const server = createServer((asked, answer) => {
    answer.on("error", () => undefined); // the client went first
    pass(asked, answer).catch(() => answer.destroy());
  });

  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await read(asked);
    if (asked.method !== "POST") return give(answer, await forward(servers.next(), asked, body));
    const { partner = "" } = JSON.parse(body.toString()) as { partner?: string }; // the envelope
    const earlier = counts.get(partner) ?? 0;
    counts.set(partner, earlier + 1);
    const person = Number(partner.split("-").at(-1));
    const fault = faultFor(weather, person, earlier);
    // Each from a home of their own, as the rate counts them.
    asked.headers["x-forwarded-for"] = `10.9.${Math.floor(person / 250)}.${person % 250}`;
    const key = String(asked.headers["idempotency-key"]);
    const one: Try = { partner, key, body: body.toString("base64"), fault };
    tries.push(one);
    const heard = (at = servers.next(), sent = body) => forward(at, asked, sent);
    const told = (reply: Reply) => {
      if (answer.destroyed) return; // nobody waits any more
      one.status = reply.status;
      one.code = codeOf(reply);
      give(answer, reply);
    };
    await suffer(fault, { answer, heard, told, body });
  }

  async function suffer(fault: Fault, on: Line): Promise<void> {
    const { answer, body, heard, told } = on;
    switch (fault) {
      case "none":
        return told(await heard());
      case "twice": {
        const [reply] = await Promise.all([heard(), heard()]);
        return told(reply);
      }
      case "lostReply":
        await heard();
        return void answer.destroy();
      case "cutReply": {
        const reply = await heard();
        answer.writeHead(reply.status, { ...reply.headers, "content-length": reply.body.length });
        answer.write(reply.body.subarray(0, reply.body.length / 2), () => answer.destroy());
        return undefined;
      }
      case "badGateway":
        await heard();
        return give(answer, page(502, "<h1>Bad gateway</h1>"));
      case "late": {
        const reply = await heard();
        // Told when nobody listens any more.
        await new Promise((resolve) => answer.once("close", resolve));
        return give(answer, reply);
      }
      case "cutBody":
        await heard(undefined, body.subarray(0, body.length / 2)).catch(() => undefined);
        return void answer.destroy();
      case "refused":
        return void answer.destroy();
      case "hotel":
        return give(answer, page(200, "<!doctype html><title>Wi-Fi</title>"));
      case "emptyReceipt":
        return give(answer, {
          status: 201,
          headers: { "content-type": "application/json" },
          body: Buffer.from("{}"),
        });
      case "redirect":
        return give(answer, { status: 302, headers: { location: "/" }, body: Buffer.alloc(0) });
      case "killedBefore":
      case "killedAfter":
        return kill(fault === "killedBefore" ? "before" : "after", on);
    }
  }

  /** The server dies in the middle of a commit; what it said by then has arrived. */
  async function kill(moment: "before" | "after", on: Line): Promise<void> {
    const { answer, heard, told } = on;
    await servers.standing();
    const victim = servers.next();
    if (!victim) return kill(moment, on); // another request was killed first
    const stopped = victim.database.stop(moment);
    const reply = heard(victim).then(
      (said) => said,
      () => undefined,
    );
    await Promise.race([stopped, reply]);
    const said =
      moment === "before"
        ? await Promise.race([reply, new Promise<undefined>((over) => setTimeout(over, watchMs))])
        : undefined;
    victim.kill();
    return said ? told(said) : void answer.destroy();
  }

  function forward(to: Standing | undefined, asked: IncomingMessage, body: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (!to) return reject(new Error("no server stands"));
      const { method, url, headers } = asked;
      const full = Number(headers["content-length"] ?? 0);
      const sent = request(`${new URL(to.endpoint).origin}${url}`, { method, headers, agent });
      sent.on("response", (reply) => {
        read(reply).then(
          (said) => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: said }),
          reject,
        );
      });
      sent.on("error", reject);
      if (body.length === full) sent.end(body);
      else sent.write(body, () => sent.destroy());
    });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    endpoint: `http://127.0.0.1:${port}/v1`,
    tries,
    change(next) {
      weather = next;
    },
    close() {
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function give(answer: ServerResponse, { status, headers, body }: Reply): void {
  if (answer.destroyed) return;
  const { "transfer-encoding": _, ...rest } = headers;
  answer.writeHead(status, { ...rest, "content-length": body.length });
  answer.end(body);
}

function page(status: number, html: string): Reply {
  return { status, headers: { "content-type": "text/html" }, body: Buffer.from(html) };
}

function codeOf({ headers, body }: Reply): string {
  if (!String(headers["content-type"]).startsWith("application/problem+json")) return "";
  return (JSON.parse(body.toString()) as { code?: string }).code ?? "";
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
