/** `/staff`: signing in, the page on which staff open what came in, and the data behind it. */
import { Hono } from "hono";
import type { Context } from "hono";
import { cleanText } from "../../../src/contract/text.js";
import type { Counters } from "../guards/counters.js";
import { readBody } from "../guards/limits.js";
import { Refusal } from "../guards/problem.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import type { Ports } from "../ports.js";
import { sessionCookies, sessionToken } from "../staff/cookie.js";
import { demoStaffKey } from "../staff/demo-key.js";
import { staffFiles, staffHeaders } from "../staff/files.js";
import { readEverything } from "../staff/everything.js";
import { signInPage } from "../staff/sign-in-page.js";
import type { SignInPage } from "../staff/sign-in-page.js";
import {
  duties,
  endSession,
  isStaffToken,
  linkPerson,
  readSession,
  spendStaffLink,
  startSession,
} from "../staff/sign-in.js";

type StaffPorts = Pick<Ports, "db" | "now" | "organization" | "settings"> & {
  readonly counters: Counters;
};

export function staffRoutes(ports: StaffPorts): Hono {
  const { db, now, organization, settings } = ports;
  const { publicUrl, staffToken } = settings;

  const files = staffFiles();
  const token = (c: Context) => sessionToken(c.req.header("Cookie"), publicUrl);
  // Everybody who is signed in has this page; what each of them sees on it is another matter.
  const guard = staffGuard(ports, duties);
  const { isOurs, onlyStaff } = guard;

  function signIn(page: Pick<SignInPage, "link" | "person" | "problem">): Promise<Response> {
    const { name } = organization.config().organization;
    return signInPage({ organization: name, asksToken: staffToken !== undefined, ...page });
  }

  async function sessionFrom(form: URLSearchParams): Promise<string | undefined> {
    const link = form.get("link");
    const name = cleanText(form.get("person") ?? "").trim();
    const person = name === "" ? undefined : [...name].slice(0, 60).join("");
    if (link !== null) return spendStaffLink(db, link, now(), person);
    const isRight = isStaffToken(form.get("token") ?? "", staffToken);
    return isRight ? startSession(db, now(), person) : undefined;
  }

  return new Hono()
    .get("/staff", async (c) => {
      if (!(await readSession(db, token(c), now()))) return c.redirect("/staff/sign-in", 303);
      const page = await files(c.req.raw, "/index.html");
      return page ?? c.text("The staff pages are not built yet. Please run: npm run build", 503);
    })
    .get("/staff/", (c) => c.redirect("/staff", 301))
    .get("/staff/assets/:file", async (c) => {
      const name = c.req.param("file");
      const asset = /^[\w.-]+$/.test(name) && (await files(c.req.raw, `/assets/${name}`));
      if (!asset) throw new Refusal(404, "not_found");
      return asset;
    })
    .get("/staff/sign-in", async (c) => {
      const link = c.req.query("link");
      if (link === undefined || link === "") return signIn({});
      return signIn({ link, person: await linkPerson(db, link, now()) });
    })
    .post("/staff/sign-in", async (c) => {
      const form = new URLSearchParams(new TextDecoder().decode(await readBody(c.req.raw, 2048)));
      const link = form.get("link") ?? undefined;
      if (!isOurs(c)) return signIn({ link, problem: "elsewhere" });
      const session = await sessionFrom(form);
      if (session !== undefined) return signedOver(session);
      return signIn({ problem: link === undefined ? "token" : "spent" });
    })
    .post("/staff/sign-out", async (c) => {
      if (!isOurs(c)) return signIn({ problem: "elsewhere" });
      await endSession(db, token(c));
      return signedOver("");
    })
    .get("/staff/data", async (c) => {
      const session = await onlyStaff(c);
      await ports.counters.flush();
      return staffReply(await readEverything(ports, guard, session));
    })
    .get("/staff/demo-key.json", async (c) => {
      await onlyStaff(c);
      const key = demoStaffKey(ports);
      if (!key) throw new Refusal(404, "not_found");
      const disposition = `attachment; filename="haven-demo-key.json"`;
      return Response.json(key, {
        headers: { ...staffHeaders, "Content-Disposition": disposition },
      });
    });

  function signedOver(session: string): Response {
    const where = session === "" ? "/staff/sign-in" : "/staff";
    const reply = new Response(null, {
      status: 303,
      headers: { ...staffHeaders, Location: where },
    });
    for (const cookie of sessionCookies(session, publicUrl))
      reply.headers.append("Set-Cookie", cookie);
    return reply;
  }
}
