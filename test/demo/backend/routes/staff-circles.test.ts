/** Staff and facilitators see who comes, give places, cancel a date, and tell everybody. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { startSession } from "../../../../demo/backend/staff/sign-in.js";
import type { CircleDay } from "../../../../demo/backend/staff/circles.js";
import type { StaffRsvp } from "../../../../demo/backend/rsvps/records.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleCircles } from "../../../support/scenario/ports.js";
import { exampleDate, signsUp } from "../../../support/signed-up.js";
import { staffVisit } from "../../../support/staff-visit.js";
import type { StaffVisit } from "../../../support/staff-visit.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const id = "examplecircle0";
const [first] = exampleCircles(new Date(now)) as [object];
const date = exampleDate(first, { capacity: { inPerson: 2 } });
const talk = { audience: { codes: [], entry: "talkFirst" } };

for (const store of stores)
  describe(`the people of a date, in a ${store.name} database`, () => {
    let db: Db;
    let ana: StaffVisit;
    let bea: StaffVisit;
    const day = async (): Promise<CircleDay> => (await one()).day;
    const one = async () => (await ana.read(`/staff/data/circles/${id}`)).json();
    const person = async (rsvp: string): Promise<StaffRsvp> =>
      (await one()).people.find((each: StaffRsvp) => each.id === rsvp);
    const toTell = async (): Promise<readonly StaffRsvp[]> =>
      (await (await ana.read("/staff/data/to-tell")).json()).people;
    const does = (rsvp: string, deed: string) => ana.tell(`/staff/data/rsvps/${rsvp}`, { deed });
    const tells = ({ id: rsvp, version }: StaffRsvp, how = "reached") =>
      ana.tell(`/staff/data/rsvps/${rsvp}/told`, { how, version });

    before(async () => {
      db = await store.open();
      ana = await staffVisit(db, "Ana Test", { now });
      bea = await staffVisit(db, "Bea Test", { now });
    });

    it("are listed by date: who comes, who waits, and what is needed by when", async () => {
      const asked = {
        ...first,
        supports: [{ code: "childcare", value: "ask", requestBy: "2026-11-20" }],
      };
      const visit = await staffVisit(db, "Cal Test", { now, circles: [asked] });
      await signsUp(db, date, { nickname: "Test Person" }, { guests: 1 });
      await signsUp(db, date, { nickname: "Other Person" }, { waitlist: true, needs: ["meal"] });
      const { days, names } = await (await visit.read("/staff/data/circles")).json();
      const [shown] = days;
      assert.deepEqual(shown.rooms[0], {
        room: "inPerson",
        coming: 2,
        waiting: 1,
        pending: 0,
        places: 2,
      });
      assert.deepEqual(shown.needs, [
        { code: "childcare", by: "2026-11-20", count: 1 },
        { code: "meal", by: null, count: 1 },
      ]);
      assert.equal(names.childcare, "Childcare");
      assert.equal(shown.deletesOn, "2026-12-09");
      assert.ok(!JSON.stringify(days).includes("ciphertext"));
    });

    it("who have to talk first are approved where there is room, and else wait", async () => {
      const pending = await signsUp(db, { ...date, circle: { ...date.circle, ...talk } } as never);
      assert.equal(pending.state, "pending");
      assert.equal((await day()).pending, 1);
      const { circlesWaiting } = await (await ana.read("/staff/data")).json();
      assert.equal(circlesWaiting, 1);
      const reply = await does(pending.id, "place");
      assert.equal(reply.status, 409);
      assert.equal((await reply.json()).why, "waitlisted");
      assert.equal((await person(pending.id)).toTell, "waitlisted");
    });

    it("move up by themselves when somebody cancels, whose words go at once", async () => {
      const { people } = await one();
      const [coming, waiting] = people;
      assert.equal((await does(waiting.id, "place").then((reply) => reply.json())).why, "full");
      assert.equal((await does(coming.id, "cancel")).status, 200);
      const gone = await person(coming.id);
      assert.deepEqual([gone.state, gone.jwe, gone.toTell], ["cancelled", null, null]);
      const moved = await person(waiting.id);
      assert.deepEqual([moved.state, moved.toTell], ["confirmed", "promoted"]);
      assert.equal((await does(coming.id, "cancel")).status, 404);
    });

    it("are declined kindly, and their words go when they were told", async () => {
      const pending = await signsUp(db, { ...date, circle: { ...date.circle, ...talk } } as never);
      assert.equal((await does(pending.id, "decline")).status, 200);
      const declined = await person(pending.id);
      assert.equal(declined.toTell, "declined");
      assert.ok(declined.jwe);
      assert.equal((await tells(declined)).status, 200);
      assert.equal((await person(pending.id)).jwe, null);
    });

    it("are all to be told when the date is cancelled, until nobody is left", async () => {
      const note = "The room has no heat.";
      assert.equal((await ana.tell(`/staff/data/circles/${id}/cancel`, { note })).status, 200);
      assert.equal((await day()).fate, "cancelled");
      const shown = await (await bea.get(`/v1/circles/${id}`)).json();
      assert.deepEqual([shown.status, shown.statusNote], ["cancelled", note]);
      const people = await toTell();
      assert.deepEqual(
        people.map(({ toTell: news }) => news),
        ["cancelled", "cancelled"],
        "also who was given a place before, and does not know of it",
      );
      const [one, other] = people as [StaffRsvp, StaffRsvp];
      assert.equal((await tells(one, "notReached")).status, 200);
      const tried = (await toTell()).find((each) => each.id === one.id);
      assert.deepEqual([tried?.triedBy, tried?.triedOn], ["Ana Test", "2026-11-24"]);
      assert.equal((await tells(other, "noWay")).status, 200);
      const { circlesWaiting } = await (await ana.read("/staff/data")).json();
      assert.equal(circlesWaiting, 1, "nobody has to try where there is no way");
      for (const each of await toTell()) assert.equal((await tells(each)).status, 200);
      assert.deepEqual(await toTell(), []);
    });

    it("are not counted as told of what changed since the page was drawn", async () => {
      const { people } = await one();
      const stale = people.find(({ state }: StaffRsvp) => state === "confirmed");
      assert.equal((await ana.tell(`/staff/data/circles/${id}/restore`, {})).status, 200);
      assert.equal((await day()).fate, "on");
      assert.equal((await tells(stale)).status, 409);
      assert.ok((await toTell()).some((each) => each.id === stale.id && each.toTell === "on"));
    });

    it("are not let in by a page that has not heard yet that it is cancelled", async () => {
      const other = exampleDate({ ...first, id: "examplecircle1" });
      const path = "/staff/data/circles/examplecircle1";
      assert.equal((await ana.tell(`${path}/cancel`, { note: null })).status, 200);
      await assert.rejects(signsUp(db, other), { status: 410, code: "cancelled" });
      assert.equal((await ana.tell(`${path}/restore`, {})).status, 200);
    });

    it("are not brought back by us where the calendar itself has cancelled the date", async () => {
      const path = "/staff/data/circles/examplecircle2";
      assert.equal((await ana.tell(`${path}/cancel`, { note: null })).status, 200);
      assert.equal((await ana.tell(`${path}/restore`, {})).status, 409);
    });

    it("leave a line for each deed, with the date and no person in it", async () => {
      assert.equal(
        (await ana.tell(`/staff/data/circles/${id}/openings`, { kid: "staff-1" })).status,
        200,
      );
      const { lines } = await (await ana.read(`/staff/data/audit`)).json();
      const dids = new Set(lines.map(({ did }: { did: string }) => did));
      for (const did of [
        "dateCancelled",
        "dateRestored",
        "peopleOpened",
        "placeGiven",
        "placeDeclined",
        "placeCancelled",
        "told",
        "toldNobody",
      ])
        assert.ok(dids.has(did), did);
      assert.ok(!JSON.stringify(lines).includes("Test Person"));
    });

    it("count for a report without anything of theirs", async () => {
      const { signUps } = await (await ana.read("/staff/data/sign-ups")).json();
      assert.equal(signUps.length, 4);
      assert.deepEqual(Object.keys(signUps[0]), ["month", "mode", "state"]);
      assert.equal(signUps[0].month, "2026-11");
    });

    it("are shown to nobody who is not signed in, and changed from no other page", async () => {
      for (const path of ["circles", `circles/${id}`, "to-tell"])
        assert.equal((await ana.get(`/staff/data/${path}`)).status, 401);
      const path = `/staff/data/circles/${id}/cancel`;
      const elsewhere = { origin: "https://elsewhere.example.org" };
      assert.equal((await ana.tell(path, { note: null }, elsewhere)).status, 403);
      assert.equal((await ana.tell(path, { note: "\u202e" })).status, 422);
      assert.equal((await ana.tell("/staff/data/circles/none/cancel", { note: null })).status, 404);
      assert.equal(
        (await ana.read("/staff/data/to-tell")).headers.get("cache-control"),
        "no-store",
      );
    });

    it("are all that a facilitator sees: every other page answers 403", async () => {
      const token = await startSession(db, new Date(now), "Fay Test", "facilitator");
      const cookie = `__Host-haven-staff=${token}`;
      const ask = async (path: string) => (await ana.get(path, { cookie })).status;
      for (const path of ["circles", `circles/${id}`, "to-tell"])
        assert.equal(await ask(`/staff/data/${path}`), 200);
      const data = await (await ana.get("/staff/data", { cookie })).json();
      assert.equal(data.duty, "facilitator");
      assert.deepEqual([data.items, data.giftsWaiting, data.counts], [[], 0, []]);
      const refused = [
        "items/7Q4K-2MXD",
        "sealed?refs=7Q4K-2MXD",
        "audit",
        "people",
        "keys",
        "sign-ups",
        "gifts",
        "gifts/gift-00001",
      ];
      for (const path of [...refused, "keys/any/missing", "partners"])
        assert.equal(await ask(`/staff/data/${path}`), 403, path);
      for (const path of [
        "/staff/data/moves",
        "/staff/data/openings",
        "/staff/data/notes",
        "/staff/data/deletions",
        "/staff/data/exports",
        "/staff/data/gift-exports",
        "/staff/data/gift-letters",
        "/staff/data/gift-reviews",
        "/staff/data/links",
        "/staff/data/people/end",
        "/staff/keys",
        "/staff/keys/any/publish",
        "/staff/keys/any/proof",
        "/staff/keys/any/withdraw",
        "/staff/keys/any/recipients",
        "/staff/partners",
        "/staff/partners/any",
        "/staff/partners/any/remove",
      ])
        assert.equal((await ana.tell(path, {}, { cookie })).status, 403, path);
    });
  });
