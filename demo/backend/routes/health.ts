/** `GET /healthz` and `/readyz`: whether the process lives, and whether what it acknowledges
 * would survive. */
import { Hono } from "hono";
import { Refusal } from "../guards/problem.js";
import type { Ports } from "../ports.js";
import { undurable } from "../store/postgres.js";

export function healthRoutes({ db, settings }: Pick<Ports, "db" | "settings">): Hono {
  return new Hono()
    .get("/healthz", () => Response.json({ status: "ok" }))
    .get("/readyz", async () => {
      const missing = await unsafe();
      if (missing !== undefined) throw new Refusal(503, "unavailable", missing);
      return Response.json({ status: "ready" });
    });

  async function unsafe() {
    const headers = { "Retry-After": "10" };
    try {
      if (db.kind === "postgres" && settings.durability === "check") {
        const off = await undurable(db);
        return off.length > 0 ? { headers, members: { off } } : undefined;
      }
      await db.query("select 1");
      return undefined;
    } catch {
      // Whatever keeps the database from answering, nothing could be stored now.
      return { headers };
    }
  }
}
