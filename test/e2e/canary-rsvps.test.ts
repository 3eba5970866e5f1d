/** What somebody writes when they take part, and their code, stand nowhere but in the sealed text:
 * no log, no dump of the database, no file, no reply to anybody else holds them. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { cancelRsvp, readRsvp, takePart } from "../../src/client/rsvps.js";
import { readConfig } from "../../src/client/config.js";
import { Submissions } from "../../src/client/submission.js";
import { spellings } from "../support/canaries.js";
import { postgresPrograms, withoutPrograms } from "../support/debian-tools.js";
import { startPostgres } from "../support/postgres.mjs";
import { dateId, dateWith } from "../support/rsvps.js";
import { startProcess } from "../support/server-process.js";
import type { ServerProcess } from "../support/server-process.js";

const contact = {
  kind: "call",
  value: "215-555-0178",
  okToLeaveMessage: false,
  callMe: "qzcanary neighbor",
  sayOrganization: false,
  shared: true,
} as const;
const person = { nickname: "qzcanary nickname", contact, needsNote: "qzcanary needs note" };
const words = [person.nickname, contact.value, contact.callMe, person.needsNote];

describe("what somebody writes when they take part", { skip: withoutPrograms() }, () => {
  const bin = postgresPrograms() ?? "";
  const folder = mkdtempSync(join(tmpdir(), "haven-canary-"));
  let database: { url: string; stop(): Promise<void> };
  let server: ServerProcess;

  before(async () => {
    database = await startPostgres(bin);
    const at = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const times = { start: `${at}T18:30:00-05:00`, end: `${at}T20:00:00-05:00` };
    const circles = join(folder, "circles.json");
    const capacity = { inPerson: 1, online: 1 };
    writeFileSync(circles, JSON.stringify([dateWith({ ...times, private: { capacity } })]));
    server = await startProcess({
      DATABASE_URL: database.url,
      HAVEN_DATA_DIR: folder,
      HAVEN_CIRCLES: circles,
      HAVEN_SECRET: "5a".repeat(32),
    });
  });
  after(async () => {
    await server.end("SIGINT");
    await database.stop();
    rmSync(folder, { recursive: true });
  });

  /** Everything that is kept, and everything that others can read. */
  async function everywhere(): Promise<Readonly<Record<string, string>>> {
    const dump = spawnSync(join(bin, "pg_dump"), [database.url], { encoding: "utf8" });
    assert.equal(dump.status, 0, dump.stderr);
    const files = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), "latin1")}`);
    const read = async (path: string) => (await fetch(`${server.endpoint}${path}`)).text();
    const paths = ["/circles", `/circles/${dateId}`, `/circles/${dateId}.ics`, "/circles.ics"];
    const replies = await Promise.all([...paths, "/config", "/rsvp"].map(read));
    return {
      "the dump of the database": dump.stdout,
      "the server's log": server.logged(),
      "the data folder": files.join("\n"),
      "what others read": replies.join("\n"),
    };
  }

  async function areNowhere(secrets: readonly string[]): Promise<void> {
    for (const [place, text] of Object.entries(await everywhere()))
      for (const secret of secrets)
        for (const spelling of spellings(secret)) {
          const found = new RegExp(`(?<![\\d.])${spelling}(?!\\d)`, "i");
          assert.ok(!found.test(text), `"${spelling}" stands in ${place}`);
        }
  }

  it("is nowhere, nor is the code, from the first to the last", async () => {
    const { endpoint } = server;
    const { support } = await readConfig(endpoint, { lang: "en" });
    const asked = { mode: "inPerson" as const, guests: 0, lang: "en" };
    const agreements = ["confidential@1"];
    const take = (more: object = {}) => {
      const whole = { ...asked, agreements, needs: ["childcare"], ...more };
      const taking = { circle: dateId, asked: whole, person, support, lang: "en" };
      return takePart(endpoint, taking, new Submissions());
    };
    const first = await take();
    const second = await take({ waitlist: true });
    assert.deepEqual([first.state, second.state], ["confirmed", "waitlisted"]);
    await assert.rejects(take(), { code: "full" });
    await assert.rejects(take({ agreements: [] }), { code: "agreementChanged" });
    const codes = [first, second].flatMap(({ code }) => [code, code.replaceAll("-", "")]);
    const dump = (await everywhere())["the dump of the database"] ?? "";
    assert.equal(dump.split('"ciphertext"').length - 1, 2, "both were stored, sealed");
    await areNowhere([...words, ...codes]);

    await readRsvp(endpoint, first.code);
    await cancelRsvp(endpoint, first.code);
    assert.equal((await readRsvp(endpoint, second.code)).state, "confirmed");
    await assert.rejects(readRsvp(endpoint, "0000-0000-0000-0000"), { code: "notFound" });
    await areNowhere([...words, ...codes]);
    const after = (await everywhere())["the dump of the database"] ?? "";
    assert.equal(after.split('"ciphertext"').length - 1, 1, "who cancelled left nothing");
  });

  it("leaves an error of the server without a word of it", async () => {
    const slip = JSON.stringify({ mode: "qzcanary nickname", jwe: "qzcanary needs note" });
    const reply = await fetch(`${server.endpoint}/circles/${dateId}/rsvps`, {
      method: "POST",
      body: slip,
      headers: {
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
        authorization: "Bearer qzcanary nickname",
      },
    });
    assert.equal(reply.status, 422);
    assert.ok(!(await reply.text()).includes("qzcanary"));
    await areNowhere(words);
  });
});
