/** Two processes on one database under a rush: no place is given twice, nobody jumps the line, and
 * who was told "you are in" is in. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { sealTo } from "../../../../src/client/seal.js";
import { RecipientKey } from "../../../../src/contract/sealed.js";
import { z } from "../../../../src/contract/zod.js";
import { demoConfig } from "../../../../demo/backend/open.js";
import { readSource } from "../../../../demo/backend/organization.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { openPostgres } from "../../../../demo/backend/store/postgres.js";
import { asked, dateId, dateWith } from "../../../support/rsvps.js";
import { startProcess } from "../../../support/server-process.js";
import type { ServerProcess } from "../../../support/server-process.js";
import { postgresUrl, stores } from "../../../support/stores.js";

const here = { skip: stores.length < 2 && "no PostgreSQL on this machine" };
const people = 120;
const places = 25;

/** As the client does: an endpoint that is too busy is asked again, with the same bytes. */
async function patiently(url: string, init: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const reply = await fetch(url, init);
    const isBusy = reply.status >= 500 || reply.headers.get("retry-after") !== null;
    if (!isBusy || tries === 20) return reply;
    await reply.arrayBuffer();
  }
}

interface Told {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

describe("a rush on a date, at two processes of one database", here, () => {
  const folder = mkdtempSync(join(tmpdir(), "haven-rush-"));
  let both: readonly ServerProcess[] = [];
  let db: Db;
  let seal: Awaited<ReturnType<typeof sealTo>>;

  before(async () => {
    const url = (await postgresUrl()) ?? "";
    db = openPostgres(url);
    const config = join(folder, "organization.json");
    const rates = { intake: { perHour: 100_000, perDay: 100_000 } };
    writeFileSync(config, JSON.stringify({ ...Object(readSource(demoConfig)), ...rates }));
    const circles = join(folder, "circles.json");
    const at = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const date = dateWith({
      start: `${at}T18:30:00-05:00`,
      end: `${at}T20:00:00-05:00`,
      private: { capacity: { inPerson: places, online: 0 } },
      rule: { guestsMax: 3 },
    });
    writeFileSync(circles, JSON.stringify([date]));
    const environment = {
      HAVEN_DATA_DIR: folder,
      HAVEN_CONFIG: config,
      HAVEN_CIRCLES: circles,
      HAVEN_SECRET: "5a".repeat(32),
      HAVEN_TRUSTED_PROXIES: "127.0.0.1, ::1",
      DATABASE_URL: url,
    };
    both = [await startProcess(environment), await startProcess(environment)];
    const said = await (await fetch(`${both[0]?.endpoint}/config`)).json();
    seal = await sealTo(z.parse(z.array(RecipientKey), said.support.recipients));
  });
  after(async () => {
    await Promise.all(both.map((server) => server.end("SIGINT")));
    await db.close();
    rmSync(folder, { recursive: true });
  });

  const endpoint = (person: number) => both[person % 2]?.endpoint ?? "";

  async function send(at: string, bytes: string, key: string, person: number): Promise<Told> {
    const reply = await patiently(`${at}/circles/${dateId}/rsvps`, {
      method: "POST",
      body: bytes,
      headers: {
        "content-type": "application/json",
        "idempotency-key": key,
        // Each from a home of their own, as the rate counts them.
        "x-forwarded-for": `10.9.${Math.floor(person / 250)}.${person % 250}`,
      },
    });
    return { status: reply.status, body: await reply.json() };
  }

  /** One person; each fifth sends twice at once, to both processes, under one key. */
  async function arrive(person: number, mayWait: boolean): Promise<Told> {
    const guests = person % 4 === 0 ? 1 : 0;
    const jwe = await seal({ form: "rsvp", text: JSON.stringify({ nickname: `Test ${person}` }) });
    const bytes = JSON.stringify({ ...asked, guests, jwe, ...(mayWait && { waitlist: true }) });
    const key = crypto.randomUUID();
    if (person % 5 !== 0) return send(endpoint(person), bytes, key, person);
    const [one, other] = await Promise.all([
      send(endpoint(0), bytes, key, person),
      send(endpoint(1), bytes, key, person),
    ]);
    assert.deepEqual(one, other, "one key has one answer");
    return one;
  }

  async function leave(person: number, code: unknown): Promise<void> {
    const headers = {
      authorization: `Bearer ${String(code)}`,
      "x-forwarded-for": `10.9.9.${person}`,
    };
    const reply = await patiently(`${endpoint(person)}/rsvp`, { method: "DELETE", headers });
    assert.equal(reply.status, 204);
  }

  async function confirmed(): Promise<number> {
    const [row] = await db.query<{ people: number }>(
      `select coalesce(sum(1 + guests), 0)::int as people from rsvp where state = 'confirmed'`,
    );
    return row?.people ?? 0;
  }

  it("gives away every place once, also while people cancel in the middle of it", async () => {
    const over = new AbortController();
    const counts: number[] = [];
    const watch = (async () => {
      while (!over.signal.aborted) counts.push(await confirmed());
    })();
    const left: Promise<void>[] = [];
    const told = await Promise.all(
      Array.from({ length: people }, async (_, person) => {
        const one = await arrive(person, person % 3 !== 0);
        if (one.body["state"] === "confirmed" && left.length < 8)
          left.push(leave(person, one.body["code"]));
        return one;
      }),
    );
    await Promise.all(left);
    over.abort();
    await watch;

    assert.equal(left.length, 8);
    assert.ok(Math.max(...counts) <= places, `${Math.max(...counts)} people at once`);
    const kinds = new Set(
      told.map(({ body, status }) => `${status} ${body["state"] ?? body["code"]}`),
    );
    assert.deepEqual([...kinds].toSorted(), ["201 confirmed", "201 waitlisted", "409 full"]);

    const rows = await db.query<{ state: string; guests: number; arrival: string }>(
      "select state, guests, arrival from rsvp order by arrival",
    );
    assert.equal(rows.length, told.filter(({ status }) => status === 201).length);
    const codes = told.flatMap(({ body }) => (body["code"] === "full" ? [] : [body["code"]]));
    const found = await Promise.all(
      codes.map(async (code, index) => {
        const headers = {
          authorization: `Bearer ${String(code)}`,
          "x-forwarded-for": `10.8.8.${index}`,
        };
        return (await patiently(`${endpoint(index)}/rsvp`, { headers })).status;
      }),
    );
    assert.deepEqual([...new Set(found)], [200], "every code that was given finds its row");

    // Whoever waits does not fit, or somebody who came before them would be in.
    const free = places - (await confirmed());
    const waiting = rows.filter(({ state }) => state === "waitlisted");
    for (const { guests } of waiting) assert.ok(1 + guests > free, `${free} places stay empty`);
    const lastIn = rows.findLastIndex(({ state }) => state === "confirmed");
    const passed = rows.filter(
      ({ state, guests }, index) => state === "waitlisted" && guests === 0 && index < lastIn,
    );
    assert.deepEqual(passed, [], "nobody who fits was passed over");
  });

  it("shows the same band in both, and no number anywhere", async () => {
    for (const { endpoint: at } of both) {
      const reply = await fetch(`${at}/circles/${dateId}`);
      const { rsvp } = await reply.json();
      assert.equal(rsvp.seats.online, "full");
      assert.match(rsvp.seats.inPerson, /^(few|full)$/);
    }
  });
});
