/** The sources as a site for real browsers: pages of a partner, an exit, and a page that never
 * comes. */
import { startDevServer } from "@web/dev-server";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { freePort } from "./free-port.mjs";
import { keptModules } from "./kept-modules.mjs";

export interface Site {
  /** A partner's page with a form; `more` becomes its query. */
  page(more?: Readonly<Record<string, string>>): string;
  readonly away: string;
  /** Answers never. */
  readonly stalled: string;
  stop(): Promise<void>;
}

/** Asked with `kept=no`, a page is not kept for Back. */
export async function startSite(endpoint: string): Promise<Site> {
  const port = await freePort();
  const server = await startDevServer({
    config: {
      rootDir: process.cwd(),
      hostname: "127.0.0.1",
      port,
      nodeResolve: { exportConditions: ["browser", "production"] },
      plugins: [esbuildPlugin({ ts: true, target: "es2022", tsconfig: "./tsconfig.json" })],
      middleware: [
        keptModules,
        async (context, next) => {
          if (context.path === "/stalled") return void (context.respond = false);
          await next();
          if (context.query["kept"] === "no") context.set("Cache-Control", "no-store");
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const origin = `http://127.0.0.1:${port}`;
  const away = `${origin}/test/support/away.html`;
  return {
    away,
    stalled: `${origin}/stalled`,
    page(more = {}) {
      const query = new URLSearchParams({ endpoint, "exit-to": away, ...more });
      return `${origin}/test/support/host-page.html?${query}`;
    },
    stop: async () => void (await server.stop()),
  };
}
