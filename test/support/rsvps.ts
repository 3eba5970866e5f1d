/** People who sign up for one date of an endpoint, asked as a widget asks it. */
import assert from "node:assert/strict";
import { sealTo } from "../../src/client/seal.js";
import { exampleCircle } from "../../src/contract/circle-example.js";
import type { CircleSource } from "../../src/contract/circle.js";
import type { SealedText } from "../../src/contract/sealed.js";
import type { Db } from "../../demo/backend/store/port.js";
import { createEndpoint, keys, newKey } from "./endpoint.js";
import type { Setting } from "./scenario/words.js";

/** Two days before the date. */
export const twoDaysBefore = "2026-11-22T15:00:00Z";
export const dateId = exampleCircle.id;

/** What an organiser keeps under `private`. */
export const kept = {
  joinUrl: "https://meet.example.org/circle",
  dialIn: "215-555-0177,,550142#",
  passcode: "quiet river",
  address: "Harbor House, 4500 Test Ave",
  meetingPoint: "The blue door",
  nextSteps: "Come five minutes early.",
};

type Changes = Partial<CircleSource> & {
  readonly rule?: Partial<CircleSource["rsvp"]>;
  readonly private?: object;
};

/** The example's date with what a test changes; an age is not asked unless it says so. */
export function dateWith({ rule, ...changes }: Changes = {}): object {
  const audience = { codes: ["suicideLoss"], entry: "open" };
  const rsvp = { ...exampleCircle.rsvp, seats: {}, ...rule };
  return { ...exampleCircle, audience, private: kept, rsvp, ...changes };
}

/** What becomes of the date when it moves to a call. */
export const movedOnline: Changes = {
  status: "movedOnline",
  modes: ["online"],
  place: null,
  rule: { accepts: ["online"] },
};

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** What travels beside the sealed words, unless a test changes it. */
export const asked = {
  mode: "inPerson",
  guests: 0,
  needs: [] as readonly string[],
  agreements: ["confidential@1"],
  lang: "en",
};

/** An endpoint with one date. */
export function createRsvpEndpoint(db: Db, setting: Setting = {}) {
  let at = setting.now ?? twoDaysBefore;
  let circles = setting.circles ?? [dateWith()];
  const first = createEndpoint(db, { ...setting, now: at, circles });
  const now = () => new Date(at);
  const source = {
    read: (from: Date) => createEndpoint(db, { ...setting, circles }).ports.circles.read(from),
  };
  const { app, ports, get, post } = createEndpoint(db, setting, {
    ...first.ports,
    now,
    circles: source,
  });
  const json = async (reply: Response): Promise<Answered> => {
    const text = await reply.text();
    return { status: reply.status, body: text === "" ? {} : JSON.parse(text) };
  };
  const bearer = (code: unknown) => ({ authorization: `Bearer ${String(code)}` });
  return {
    app,
    ports,
    /** The clock stands there from now on. */
    waitUntil: (time: string) => (at = time),
    publish: (...next: readonly object[]) => (circles = next),
    /** Takes part, sealed. */
    async take(change: object = {}, headers: Record<string, string> = {}, id = dateId) {
      const body = { ...asked, jwe: await sealedPerson(), ...change };
      return json(await post(`/v1/circles/${id}/rsvps`, JSON.stringify(body), headers));
    },
    async takeBytes(bytes: string, key = newKey()) {
      return json(await post(`/v1/circles/${dateId}/rsvps`, bytes, { "idempotency-key": key }));
    },
    look: async (code: unknown) => json(await get("/v1/rsvp", bearer(code))),
    async leave(code: unknown) {
      const init = { method: "DELETE", headers: bearer(code) };
      return (await app.fetch(new Request("https://api.example.org/v1/rsvp", init))).status;
    },
    /** The date as everybody sees it in the list, a minute later. */
    async listed(): Promise<CircleSource> {
      at = new Date(Date.parse(at) + 61_000).toISOString();
      await app.board.follow();
      const { body } = await json(await get("/v1/circles"));
      const found = (body["circles"] as CircleSource[]).find(({ id }) => id === dateId);
      assert.ok(found, "the date is in the list");
      return found;
    },
  };
}
export type RsvpEndpoint = ReturnType<typeof createRsvpEndpoint>;

/** Sealed to the run's keys as the widget does it. */
export async function sealedPerson(
  person: object = { nickname: "Test Person" },
): Promise<SealedText> {
  const seal = await sealTo(keys.map(({ publicKey }) => publicKey));
  return seal({ form: "rsvp", text: JSON.stringify(person) });
}
