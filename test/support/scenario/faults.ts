/** Plays one fault: what reaches the network instead of the endpoint's own reply. */
import type { ServerResponse } from "node:http";
import { problemReply, Refusal } from "../../../demo/backend/guards/problem.js";
import type { ProblemCode } from "../../../src/contract/problem.js";
import type { Fault, Seen } from "./words.js";

const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Retry-After, ETag",
};

/** Whether a fault waits for this request. */
export function fits(
  on: string | undefined,
  { method, path }: Pick<Seen, "method" | "path">,
): boolean {
  if (!on) return true;
  const words = on.split(" ");
  const wanted = words.find((word) => word.startsWith("/"));
  const verb = words.find((word) => !word.startsWith("/"));
  const bare = path.split("?")[0];
  return (verb === undefined || verb === method) && (wanted === undefined || wanted === bare);
}

/**
 * Answers a request the way the fault says; `handle` lets the endpoint handle it.
 * Gives the status that was answered, 0 when the connection was cut.
 */
export async function play(
  fault: Fault | undefined,
  res: ServerResponse,
  handle: () => Promise<Response>,
): Promise<number> {
  switch (fault?.kind) {
    case undefined:
      return send(res, await handle());
    case "refuse":
      res.destroy();
      return 0;
    case "drop":
      await handle();
      res.destroy();
      return 0;
    case "cut":
      return cut(res, await handle());
    case "stall": {
      const reply = await handle();
      await new Promise((resume) => setTimeout(resume, fault.ms));
      return send(res, reply);
    }
    case "html":
      return send(
        res,
        opened(
          new Response("<!doctype html><title>Wi-Fi</title>", {
            headers: { "Content-Type": "text/html" },
          }),
        ),
      );
    case "redirect":
      return send(
        res,
        opened(new Response(null, { status: 302, headers: { Location: "/elsewhere" } })),
      );
    case "json":
      return send(res, opened(Response.json(fault.body, { status: fault.status ?? 200 })));
    case "status": {
      // A test may make up a code that this version does not know.
      const code = (fault.code ?? (fault.status >= 500 ? "internal" : "invalid")) as ProblemCode;
      const headers = fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter };
      return send(res, opened(problemReply(new Refusal(fault.status, code, { headers }))));
    }
  }
}

function opened(reply: Response): Response {
  for (const [name, value] of Object.entries(open)) reply.headers.set(name, value);
  return reply;
}

/** Writes a reply as it is. */
export async function send(res: ServerResponse, reply: Response): Promise<number> {
  const body = Buffer.from(await reply.arrayBuffer());
  if (res.destroyed) return reply.status;
  res.writeHead(reply.status, Object.fromEntries(reply.headers));
  res.end(body);
  return reply.status;
}

async function cut(res: ServerResponse, reply: Response): Promise<number> {
  const body = Buffer.from(await reply.arrayBuffer());
  const headers = { ...Object.fromEntries(reply.headers), "content-length": String(body.length) };
  res.writeHead(reply.status, headers);
  res.write(body.subarray(0, body.length / 2), () => res.destroy());
  return reply.status;
}
