/** `GET /openapi.json`: the contract as a document, made of the same schemas that check the
 * requests. */
import { Hono } from "hono";
import { openApi } from "../../../src/contract/openapi.js";
import { readQuery } from "../guards/limits.js";
import { prepared, preparedReply } from "../guards/prepared.js";
import type { Prepared } from "../guards/prepared.js";

export function openApiRoutes(): Hono {
  let reply: Promise<Prepared> | undefined;
  return new Hono().get("/openapi.json", async (c) => {
    readQuery(c.req.raw, []);
    reply ??= prepared(openApi());
    return preparedReply(c.req.raw, await reply, "no-store");
  });
}
