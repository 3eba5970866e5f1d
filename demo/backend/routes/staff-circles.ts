/** `/staff/data/circles`: who comes to which date, and what staff and facilitators do about it. */
import { Hono } from "hono";
import { typedText } from "../../../src/contract/typed-text.js";
import { z } from "../../../src/contract/zod.js";
import type { Board } from "../circles/board.js";
import { cancelDate, restoreDate } from "../circles/decisions.js";
import { Refusal } from "../guards/problem.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";
import { fateOf } from "../rsvps/published-date.js";
import { listFor, listToTell } from "../rsvps/records.js";
import type { RsvpDate, StaffRsvp } from "../rsvps/records.js";
import { changeRsvp, rsvpDeeds, tellings, writeTold } from "../rsvps/staff-deeds.js";
import { record } from "../staff/audit.js";
import { readCircleDays } from "../staff/circles.js";
import type { CircleDay } from "../staff/circles.js";
import { duties } from "../staff/sign-in.js";

/** What needs are called, by their codes, where the organisation says. */
type Names = Readonly<Record<string, string>>;

export interface CirclesData {
  readonly days: readonly CircleDay[];
  readonly names: Names;
}

export interface CircleData {
  readonly day: CircleDay;
  readonly people: readonly StaffRsvp[];
  readonly names: Names;
}

export interface ToTellData {
  readonly people: readonly (StaffRsvp & Pick<RsvpDate, "title" | "start">)[];
}

const Cancelling = z.strictObject({ note: z.nullable(typedText(1, 280)) });
const Nothing = z.strictObject({});
const Opening = z.strictObject({
  kid: z.nullable(z.string().check(z.regex(/^[\w.-]{1,64}$/))),
});
const Change = z.strictObject({ deed: z.enum(rsvpDeeds) });
const Told = z.strictObject({
  how: z.enum(tellings),
  version: z.string().check(z.maxLength(120)),
});

export function staffCircleRoutes(
  ports: Pick<Ports, "circles" | "db" | "now" | "organization" | "settings">,
  board: Pick<Board, "changed">,
): Hono {
  const { circles, db, now } = ports;
  // A facilitator sees circles, and nothing else.
  const { onlyStaff, posted, today } = staffGuard(ports, duties);

  async function names(): Promise<Names> {
    const { vocabulary } = (await organizationNow(ports)).config("en");
    return { ...vocabulary?.support, ...vocabulary?.access };
  }

  async function dayOf(id: string): Promise<CircleDay> {
    const [day] = await readCircleDays(ports, id);
    if (!day) throw new Refusal(404, "not_found");
    return day;
  }

  return new Hono()
    .get("/staff/data/circles", async (c) => {
      await onlyStaff(c);
      const data: CirclesData = { days: await readCircleDays(ports), names: await names() };
      return staffReply(data);
    })
    .get("/staff/data/circles/:id", async (c) => {
      await onlyStaff(c);
      const day = await dayOf(c.req.param("id"));
      const people = await listFor(db, day.id);
      const data: CircleData = { day, people, names: await names() };
      return staffReply(data);
    })
    .get("/staff/data/to-tell", async (c) => {
      await onlyStaff(c);
      const data: ToTellData = { people: await listToTell(db) };
      return staffReply(data);
    })
    .post("/staff/data/circles/:id/openings", async (c) => {
      const { body, session } = await posted(c, Opening);
      const { id } = await dayOf(c.req.param("id"));
      const { kid } = body;
      const line = { who: session.person, did: "peopleOpened", ref: id, on: today() } as const;
      await record(db, { ...line, ...(kid !== null && { kid }) });
      return staffReply({});
    })
    .post("/staff/data/circles/:id/cancel", async (c) => {
      const { body, session } = await posted(c, Cancelling);
      const { id } = await dayOf(c.req.param("id"));
      const decision = { circleId: id, note: body.note };
      await cancelDate(db, decision, { who: session.person, today: today(), at: now() });
      return staffReply({});
    })
    .post("/staff/data/circles/:id/restore", async (c) => {
      const { session } = await posted(c, Nothing);
      const id = c.req.param("id");
      const reading = await circles.read(now());
      const circle = reading.circles.find((each) => each.id === id);
      const vanished = reading.vanished?.has(id) ?? false;
      const fate = circle && !vanished ? fateOf({ circle, withheld: {}, vanished }) : "cancelled";
      // What the calendar has called off, only the calendar brings back.
      if (fate === "cancelled") return staffReply({ why: "calendar" }, 409);
      const done = await restoreDate(db, id, fate, { who: session.person, today: today() });
      if (!done) throw new Refusal(404, "not_found");
      return staffReply({});
    })
    .post("/staff/data/rsvps/:id", async (c) => {
      const { body, session } = await posted(c, Change);
      const by = { who: session.person, today: today(), at: now() };
      const outcome = await changeRsvp(db, { ...body, id: c.req.param("id") }, by);
      board.changed();
      if (outcome === "gone") throw new Refusal(404, "not_found");
      return staffReply({ why: outcome }, outcome === "done" ? 200 : 409);
    })
    .post("/staff/data/rsvps/:id/told", async (c) => {
      const { body, session } = await posted(c, Told);
      const by = { who: session.person, today: today() };
      const done = await writeTold(db, { ...body, id: c.req.param("id") }, by);
      return staffReply(done ? {} : { why: "changed" }, done ? 200 : 409);
    });
}
