/** What stands at which address: the kit and the endpoint on one origin, the partners' pages on
 * another. */
import { fileURLToPath } from "node:url";
import { filesIn } from "./files.js";
import type { FileOptions } from "./files.js";
import { Refusal, problemReply } from "./guards/problem.js";
import { secureHeaders } from "./guards/security.js";

/** Answers a request; `peer` is the network address of who connected. */
export type Site = (request: Request, peer?: string) => Promise<Response>;

export interface Addresses {
  /** Origin of the endpoint, the kit and the first page. */
  readonly main: string;
  /** Origin of the partners' pages. */
  readonly partners: string;
  /** Origin of the isolated forms, where there is one: the same server under another name. */
  readonly frames?: string | undefined;
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Any page may load the kit. */
const kitHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * The first page with its `/assets/`, the kit under `/kit/v1/`, and the app for every other path.
 */
export function mainSite(app: Site, addresses: Addresses): Site {
  const kit = filesIn(folder("../../dist/cdn"), { headers: kitHeaders });
  const pages = filesIn(folder(".."), pageOptions(addresses));
  return async (request, peer) => {
    const { pathname } = new URL(request.url);
    if (mayRead(request)) {
      const isPage = pathname === "/" || pathname.startsWith("/assets/");
      const file = pathname.startsWith("/kit/v1/")
        ? await kit(request, pathname.slice("/kit/v1/".length))
        : isPage && (await pages(request, pathname));
      if (file) return file;
    }
    return app(request, peer);
  };
}

/** The partners' pages, each a folder of `demo/variants`. */
export function partnerSite(addresses: Addresses): Site {
  const pages = filesIn(folder("../variants"), pageOptions(addresses));
  return async (request) => {
    const file = mayRead(request) && (await pages(request, new URL(request.url).pathname));
    if (file) return file;
    const reply = problemReply(new Refusal(404, "not_found"));
    secureHeaders(reply.headers, false);
    return reply;
  };
}

/** Pages name the usual ports; on other ports they name those. */
function pageOptions({ main, partners, frames }: Addresses): FileOptions {
  return {
    words: new Map([
      ["http://localhost:8787", main],
      ["http://localhost:8788", partners],
      ["http://127.0.0.1:8787", frames ?? main],
    ]),
  };
}

function mayRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}
