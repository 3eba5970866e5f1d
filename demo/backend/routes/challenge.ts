/** `GET /challenge`: what a widget works on while a person reads their answers once more. */
import { Hono } from "hono";
import { readQuery } from "../guards/limits.js";
import { makeChallenge } from "../guards/proof.js";
import { serverSecret } from "../secret.js";
import type { Ports } from "../ports.js";

export function challengeRoutes(ports: Pick<Ports, "now" | "settings">): Hono {
  return new Hono().get("/challenge", async (c) => {
    readQuery(c.req.raw, []);
    return Response.json(await makeChallenge(serverSecret(ports.settings), ports.now()));
  });
}
