/** People who signed up for a date, stored as the route stores them, without a form before them. */
import { take } from "../../demo/backend/rsvps/taking.js";
import type { Taking } from "../../demo/backend/rsvps/taking.js";
import type { PublishedDate } from "../../demo/backend/rsvps/published-date.js";
import type { Db } from "../../demo/backend/store/port.js";
import { Circle, exampleCircle } from "../../src/contract/circle.js";
import type { RsvpPerson, RsvpRequest } from "../../src/contract/rsvp.js";
import { sealTo } from "../../src/client/seal.js";
import { keys } from "./endpoint.js";

/** A date of the test's endpoint, which people sign up for. */
export function exampleDate(change: object = {}, withheld: object = {}): PublishedDate {
  const circle = Circle.parse({ ...exampleCircle, ...change });
  return { circle, withheld, vanished: false };
}

/** Signs a person up, sealed to the test's keys. */
export async function signsUp(
  db: Db,
  date: PublishedDate,
  person: RsvpPerson = { nickname: "Test Person" },
  wish: Partial<RsvpRequest> = {},
): Promise<Taking> {
  const recipients = keys.map(({ publicKey }) => publicKey);
  const jwe = await (await sealTo(recipients))({ form: "rsvp", text: JSON.stringify(person) });
  const full: RsvpRequest = {
    mode: "inPerson",
    guests: 0,
    needs: ["childcare"],
    agreements: ["confidential@1"],
    ageOk: true,
    lang: "en",
    jwe,
    ...wish,
  };
  const secret = Buffer.from("5a".repeat(32), "hex");
  const [today, now] = ["2026-11-24", new Date("2026-11-24T15:00:00Z")];
  return db.tx((tx) => take(tx, date, { wish: full, unproven: false, now, today, secret }));
}
