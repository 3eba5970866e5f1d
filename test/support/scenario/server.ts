/** The server behind `createScenario`: routes that make and question endpoints exist only here,
 * never in the app. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoKeys } from "../../../demo/backend/data-folder.js";
import type { DemoKey } from "../../../demo/backend/data-folder.js";
import { fits, play, send } from "./faults.js";
import { driven, kitFile } from "./hosted.js";
import { createWorld } from "./world.js";
import type { World } from "./world.js";

/** Starts the server on a free port and gives its origin. */
export async function startScenarios(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "haven-keys-"));
  const keys = demoKeys(folder);
  rmSync(folder, { recursive: true });
  const worlds = new Map<string, World>();
  const server = createServer((req, res) => {
    // A browser silently repeats what was cut off on a connection that it uses again.
    res.shouldKeepAlive = false;
    answer(req, res).catch((error: unknown) => {
      console.error("scenario:", error);
      res.writeHead(500, open).end(String(error));
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return origin;

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? "/", origin);
    const [, place, id = "", ...rest] = url.pathname.split("/");
    const body = await bodyOf(req);
    if (place === "s")
      return visit(worlds.get(id), `/${rest.slice(1).join("/")}`, url, body, req, res);
    if (place === "kit")
      return void (await send(res, await kitFile([id, ...rest].join("/"), origin)));
    if (place !== "scenarios") return void res.writeHead(404, open).end("no such place");
    const world = worlds.get(id);
    const value: unknown = body.length > 0 ? JSON.parse(body.toString()) : undefined;
    const reply = world
      ? await ask(world, rest[0], value, url)
      : await make(value, worlds, origin, keys);
    res.writeHead(200, open).end(reply === undefined ? "" : JSON.stringify(reply));
  }
}

const open = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };

/** Each holds a database. No test has so many, and those of earlier tests are not asked again. */
const most = 40;

async function make(
  value: unknown,
  worlds: Map<string, World>,
  origin: string,
  keys: readonly DemoKey[],
) {
  const id = `s${randomBytes(6).toString("hex")}`;
  // The only caller is createScenario, whose parameter has this type.
  const setting = (value ?? {}) as Parameters<typeof createWorld>[1];
  const [oldest] = worlds;
  if (oldest && worlds.size >= most) {
    worlds.delete(oldest[0]);
    oldest[1].end().catch((error: unknown) => console.error("scenario:", error));
  }
  worlds.set(id, await createWorld({ publicUrl: `${origin}/s/${id}`, keys }, setting));
  return { id, keys };
}

async function ask(world: World, what: string | undefined, value: unknown, url: URL) {
  switch (what) {
    case "requests":
      return world.seen.filter((seen) => fits(url.searchParams.get("on") ?? "", seen));
    case "rows":
      return world.rows(url.searchParams.get("table") ?? "intake");
    case "faults":
      return world.addFaults(value as Parameters<World["addFaults"]>[0]);
    case "change":
      return world.change(value as Parameters<World["change"]>[0]);
    default:
      throw new Error(`scenario: no ${what}`);
  }
}

/** One request to a test's endpoint, handled by the real app as if it stood at the root. */
async function visit(
  world: World | undefined,
  path: string,
  url: URL,
  body: Buffer,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (!world) return void res.writeHead(404, open).end("no such scenario");
  const method = req.method ?? "GET";
  const headers = Object.entries(req.headers).map(
    ([name, value]) => [name, String(value)] as const,
  );
  const handle = async () => {
    const reply = await world.app.fetch(
      new Request(`${url.origin}/v1${path}${url.search}`, {
        method,
        headers: headers
          .filter(([name]) => !["connection", "host", "transfer-encoding"].includes(name))
          .map(([n, v]): [string, string] => [n, v]),
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      }),
    );
    return path.startsWith("/frame/") ? driven(reply) : reply;
  };
  if (method === "OPTIONS") return void (await send(res, await handle()));
  const fault = world.fault({ method, path });
  const seen = {
    method,
    path: `${path}${url.search}`,
    headers: Object.fromEntries(headers),
    body: body.toString(),
    status: 0,
    ...(fault && { fault: fault.kind }),
  };
  world.seen.push(seen);
  seen.status = await play(fault, res, handle);
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
