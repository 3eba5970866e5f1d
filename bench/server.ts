/** One local server for every candidate: the host page, the built kit, the floor, and the same JSON. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { exampleConfig } from "../src/contract/config-example.js";
import { tsmlPath } from "./candidates.js";
import { seededCircles } from "./circles.js";

const kit = new URL("../dist/cdn/", import.meta.url).pathname;
const own = new URL("./", import.meta.url).pathname;

/** Read once, so that no sample waits for a disk and a new build changes nothing halfway. */
const scripts = (folder: string, path: string): [string, Buffer][] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !name.startsWith("node_modules"))
    .map((name) => [`${path}${name}`, readFileSync(join(folder, name))]);

const words = "<p>Story time is on Saturdays. Bring a friend, or come alone.</p>".repeat(6);

/** A painted page with warm fonts, holding what a webmaster pasted; `used` has paid for `Intl` already. */
const host = (markup: string, used: boolean) => `<!doctype html><html lang="en">
<meta charset="utf-8"><title>A library</title><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 800px; padding: 16px }</style>
<h1>West Philly Library</h1><p><b>Open</b> today until <i>8 PM</i>. 0123456789 é ñ</p>
<div id="place">${markup}</div>${words}<footer>12 Test Street, Philadelphia</footer>
<script src="/in-page.js"></script>
<script>${used ? 'new Intl.DateTimeFormat("en-US", { dateStyle: "full" }).format(0)' : ""}</script>
</html>`;

/** Listens on a free port; `count` of the endpoint `/n/{count}` says how many circles it gives. */
export async function serve(nowMs: number): Promise<{ origin: string; server: Server }> {
  const files = new Map<string, string | Buffer>([
    ...scripts(kit, "/kit/"),
    ...scripts(own, "/"),
    ["/empty.js", "export {};"],
    ["/full-calendar.js", fullCalendar()],
    ...(tsmlPath ? [["/tsml-ui.js", readFileSync(tsmlPath)] as const] : []),
  ]);
  const kept = new Map<string, string>();
  const circles = (count: string) => {
    const made = kept.get(count) ?? circlesReply(Number(count), nowMs);
    kept.set(count, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
      response.end(body);
    };
    const [, endpoint = "", count = "", resource = ""] =
      /^\/(n)\/(\d+)\/(\w+)$/.exec(pathname) ?? [];
    if (endpoint && resource === "circles") return send("application/json", circles(count));
    if (endpoint && resource === "meetings")
      return send("application/json", meetings(Number(count), nowMs));
    if (endpoint && resource === "config")
      return send("application/json", JSON.stringify({ ...exampleConfig, mode: "live" }));
    const script = files.get(pathname);
    if (script !== undefined) return send("text/javascript", script);
    return send("text/html", host(searchParams.get("markup") ?? "", searchParams.has("used")));
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

/** FullCalendar as its documents load it, in one file with its list, so that it costs one request. */
function fullCalendar(): string {
  const names = ["core", "list"].map(
    (name) => `node_modules/@fullcalendar/${name}/index.global.min.js`,
  );
  return [...names, "full-calendar.js"]
    .map((name) => readFileSync(join(own, name), "utf8"))
    .join(";\n");
}

/** The same dates as tsml-ui reads them: by weekday and time. */
function meetings(count: number, nowMs: number): string {
  const rows = seededCircles(count, nowMs).map(({ id, title, start, end, place, summary }) => ({
    slug: id,
    name: title,
    day: new Date(start.slice(0, 10)).getUTCDay(),
    time: start.slice(11, 16),
    end_time: end.slice(11, 16),
    timezone: "America/New_York",
    types: [],
    location: place?.areaLabel ?? "Online",
    formatted_address: "12 Test Street, Philadelphia, PA 19104, USA",
    latitude: 39.95,
    longitude: -75.21,
    notes: summary,
  }));
  return JSON.stringify(rows);
}
