/** A sign-up that reaches a running server, without a form before it. */
import assert from "node:assert/strict";
import { sealTo } from "../../src/client/seal.js";
import type { Circle, RsvpRule } from "../../src/contract/circle.js";
import type { RsvpPerson, RsvpRequest } from "../../src/contract/rsvp.js";
import { asHeader, solved } from "./proof.js";
import type { ServerProcess } from "./server-process.js";

type Endpoint = Pick<ServerProcess, "endpoint">;

/** Everything that is listed now. */
export async function listed({ endpoint }: Endpoint): Promise<readonly Circle[]> {
  return (await (await fetch(`${endpoint}/circles`)).json()).circles;
}

/** The next date that takes people in one of these ways; none that begins during a walk. */
export async function nextTaking(
  server: Endpoint,
  ...ways: readonly RsvpRule["mode"][]
): Promise<Circle> {
  const soon = Date.now() + 3_600_000;
  const found = (await listed(server)).find(
    ({ rsvp, status, start }) =>
      ways.includes(rsvp.mode) &&
      !rsvp.url &&
      rsvp.accepts.length > 0 &&
      status === "scheduled" &&
      Date.parse(start) > soon,
  );
  assert.ok(found, `the demo has a date with ${ways.join(" or ")}`);
  return found;
}

/** Signs somebody up as a widget does, in the way that the date takes; how that stands. */
export async function signsUpAt(
  { endpoint }: Endpoint,
  circle: Circle,
  person: RsvpPerson,
  wish: Partial<RsvpRequest> = {},
): Promise<string> {
  const read = async (path: string) => (await fetch(`${endpoint}${path}`)).json();
  const { recipients } = (await read("/config")).support;
  const jwe = await (await sealTo(recipients))({ form: "rsvp", text: JSON.stringify(person) });
  const body = {
    mode: circle.rsvp.accepts[0] ?? "inPerson",
    guests: 0,
    needs: [],
    agreements: circle.agreements.map(({ id, version }) => `${id}@${version}`),
    ...(circle.audience.ageMin !== undefined && { ageOk: true }),
    lang: "en",
    jwe,
    ...wish,
  };
  const reply = await fetch(`${endpoint}/circles/${circle.id}/rsvps`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      "haven-proof": asHeader(await solved(await read("/challenge"))),
    },
    body: JSON.stringify(body),
  });
  const text = await reply.text();
  assert.equal(reply.status, 201, text);
  return JSON.parse(text).state;
}
