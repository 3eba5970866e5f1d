/** `/staff/data/people`: who is signed in, a link for a colleague, and the end of either. */
import { Hono } from "hono";
import { typedText } from "../../../src/contract/typed-text.js";
import { z } from "../../../src/contract/zod.js";
import { Refusal } from "../guards/problem.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import type { Ports } from "../ports.js";
import { record } from "../staff/audit.js";
import { endPresence, readPeople } from "../staff/people.js";
import { duties, makeStaffLink } from "../staff/sign-in.js";

const Link = z.strictObject({
  person: typedText(1, 60),
  duty: z._default(z.enum(duties), "staff"),
});
const Ending = z.strictObject({ id: z.string().check(z.regex(/^[0-9a-f]{16}$/)) });

export function staffPeopleRoutes(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
): Hono {
  const { db, now, settings } = ports;
  const { onlyStaff, posted, today } = staffGuard(ports);

  return new Hono()
    .get("/staff/data/people", async (c) => {
      const { id } = await onlyStaff(c);
      return staffReply(await readPeople(db, id, now()));
    })
    .post("/staff/data/links", async (c) => {
      const { body, session } = await posted(c, Link);
      const link = await db.tx(async (tx) => {
        const { duty, person } = body;
        const did = duty === "staff" ? "linkMade" : "facilitatorLinkMade";
        await record(tx, { who: session.person, did, person, on: today() });
        return makeStaffLink(tx, now(), settings, person, duty);
      });
      return staffReply({ link });
    })
    .post("/staff/data/people/end", async (c) => {
      const { body, session } = await posted(c, Ending);
      if (!(await endPresence(db, body.id, session.person))) throw new Refusal(404, "not_found");
      return staffReply({});
    });
}
