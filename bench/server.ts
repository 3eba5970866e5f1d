/** One local server for every candidate: the host page, the built kit, the floor, and the same JSON. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { exampleConfig } from "../src/contract/config-example.js";
import { seededCircles } from "./circles.js";

const kit = new URL("../dist/cdn/", import.meta.url).pathname;
const own = new URL("./", import.meta.url).pathname;

/** A page that is painted and whose fonts are warm; `used` has already paid for its first `Intl` object. */
const host = (used: boolean) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>A library</title><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 800px; padding: 16px }</style>
<h1>West Philly Library</h1><p><b>Open</b> today until <i>8 PM</i>. 0123456789 é ñ</p>
<div id="place"></div><footer>12 Test Street, Philadelphia</footer>
<script src="/in-page.js"></script><script>
  ${used ? 'new Intl.DateTimeFormat("en-US", { dateStyle: "full" }).format(0);' : ""}
</script></html>`;

/** Listens on a free port; `count` of the endpoint `/n/{count}` says how many circles it gives. */
export async function serve(nowMs: number): Promise<{ origin: string; server: Server }> {
  const kept = new Map<string, string>();
  const circles = (count: string) => {
    const made = kept.get(count) ?? circlesReply(Number(count), nowMs);
    kept.set(count, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
      response.end(body);
    };
    const [, endpoint = "", count = "", resource = ""] =
      /^\/(n)\/(\d+)\/(\w+)$/.exec(pathname) ?? [];
    if (endpoint && resource === "circles") return send("application/json", circles(count));
    if (endpoint && resource === "config")
      return send("application/json", JSON.stringify(exampleConfig));
    if (pathname === "/floor.js" || pathname === "/in-page.js")
      return send("text/javascript", readFileSync(join(own, pathname)));
    if (pathname === "/empty.js") return send("text/javascript", "export {};");
    if (pathname.startsWith("/kit/") && pathname.endsWith(".js"))
      return send("text/javascript", readFileSync(join(kit, normalize(pathname.slice(5)))));
    return send("text/html", host(pathname === "/used"));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}

function circlesReply(count: number, nowMs: number): string {
  const generatedAt = new Date(nowMs).toISOString();
  return JSON.stringify({ generatedAt, circles: seededCircles(count, nowMs), truncated: false });
}
