/** A word typed into each field of both forms is found nowhere but in the opened item: no request,
 * address, storage, event, console line, log, dump of the database or mail holds it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { makeStaffLink } from "../../demo/backend/staff/sign-in.js";
import { openPostgres } from "../../demo/backend/store/postgres.js";
import { fillUntil, spellings } from "../support/canaries.js";
import type { Choices, Form, Typed } from "../support/canaries.js";
import { postgresPrograms, withoutPrograms } from "../support/debian-tools.js";
import { openMailbox } from "../support/mailbox.js";
import type { Mailbox } from "../support/mailbox.js";
import { traceContext } from "../support/page-traces.js";
import type { Traces } from "../support/page-traces.js";
import { startPostgres } from "../support/postgres.mjs";
import { demoForWalks } from "../support/walk.js";

const review = /^Check your/;

interface Walk {
  readonly name: string;
  readonly page: string;
  readonly tag: "haven-get-support" | "haven-send-message";
  readonly inFrame: boolean;
  readonly choices: Choices;
  /** Fields that must be among those that are filled: a walk that misses them proves nothing. */
  readonly fields: readonly string[];
}

const ways = { kinds: ["call", "text", "email"], who: ["me"], needs: ["loss"] };
const self: Choices = { ...ways, for: ["self"] };
const other: Choices = {
  ...ways,
  for: ["other"],
  subjectKnows: ["yes"],
  subjectAgreed: ["yes"],
  referrerRole: ["work"],
  referrerKind: ["email"],
};
const walks: readonly Walk[] = [
  {
    name: "the form for support, on the page itself",
    page: "youth",
    tag: "haven-get-support",
    inFrame: false,
    choices: self,
    fields: ["message", "name", "zip", "value-call", "value-text", "value-email", "codeWord"],
  },
  {
    name: "the form for support for somebody else, in a frame",
    page: "school",
    tag: "haven-get-support",
    inFrame: true,
    choices: other,
    fields: ["referrerName", "referrerOrganization", "referrerValue-email", "name", "message"],
  },
  {
    name: "the form for a message, in a frame",
    page: "library",
    tag: "haven-send-message",
    inFrame: true,
    choices: { topic: ["partnership"], ...ways },
    fields: ["message", "name", "organization", "value-call", "value-email"],
  },
  {
    name: "the form for a message, on the page itself",
    page: "library",
    tag: "haven-send-message",
    inFrame: false,
    choices: { topic: ["partnership"], ...ways },
    fields: ["message", "name", "organization", "value-call", "value-email"],
  },
];

describe("a word typed into each field", { skip: withoutPrograms() }, () => {
  const bin = postgresPrograms() ?? "";
  const codes: string[] = [];
  let box: Mailbox;
  let server: { url: string; stop(): Promise<void> };
  const demo = demoForWalks(async () => {
    box = await openMailbox();
    server = await startPostgres(bin);
    return { DATABASE_URL: server.url, HAVEN_SECRET: "5a".repeat(32), SMTP_URL: box.url };
  });
  after(async () => {
    await box.stop();
    await server.stop();
  });

  /** Everything that is kept outside the browser. */
  function behind(): Record<string, string> {
    const dump = spawnSync(join(bin, "pg_dump"), [server.url], { encoding: "utf8" });
    assert.equal(dump.status, 0, dump.stderr);
    const files = readdirSync(demo.dataDir, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), "latin1")}`);
    return {
      "the dump of the database": dump.stdout,
      "the server's log": demo.server.logged(),
      "the mails": box.mails.map(({ text }) => text).join("\n"),
      "the data folder": files.join("\n"),
    };
  }

  function isNowhere(typed: Typed, places: Readonly<Record<string, string>>): void {
    for (const [id, value] of typed)
      for (const spelling of spellings(value))
        for (const [place, text] of Object.entries(places)) {
          // Five digits after a point are a part of a second.
          const found = new RegExp(`(?<![\\d.])${spelling.replaceAll(".", "[.]")}(?!\\d)`);
          assert.ok(!found.test(text), `"${spelling}" of ${id} stands in ${place}`);
        }
  }

  for (const { name, page: site, tag, inFrame, choices, fields } of walks)
    it(`is nowhere but in the opened item: ${name}`, async () => {
      const { page, context } = await demo.open("about:blank");
      const traces = await traceContext(context);
      const opened = await context.newPage();
      await page.close();
      await opened.goto(`${demo.server.partners}/${site}/`);
      const element = opened.locator(tag);
      const isolation = inFrame ? "frame" : "inline";
      await element.evaluate((each, value) => each.setAttribute("isolation", value), isolation);
      await element.scrollIntoViewIfNeeded();
      const form: Form = inFrame ? opened.frameLocator(`${tag} iframe`) : element;
      const typed: Typed = new Map();
      await form.getByRole("button", { name: /^(Start|Write a message)$/ }).click();
      await fillUntil(form, review, choices, typed);
      for (const id of fields) assert.ok(typed.has(id), `${id} is filled, of ${[...typed.keys()]}`);
      isNowhere(typed, await traces.read());

      for (const box of await form.locator('input[type="checkbox"]').all()) await box.check();
      await form.getByRole("button", { name: /^Send/ }).click();
      await form.locator(".code").waitFor();
      const code = await form.locator(".code").innerText();
      codes.push(code);
      await box.has(codes.length);
      isNowhere(typed, { ...(await sent(traces)), ...behind() });
      for (const { text } of box.mails) assert.ok(!text.includes(code), "a code in a mail");
      await context.close();

      const shown = await openedByStaff(code);
      for (const [id, value] of typed) assert.ok(shown.includes(value), `staff read ${id}`);
      isNowhere(typed, behind());
    });

  it("would be found wherever somebody let it slip", async () => {
    const { page, context } = await demo.open("about:blank");
    const traces = await traceContext(context);
    const opened = await context.newPage();
    await page.close();
    await opened.goto(`${demo.server.partners}/youth/`);
    await opened.evaluate(async () => {
      const slip = "qzcanary";
      localStorage.setItem("a", slip);
      sessionStorage.setItem("a", slip);
      document.cookie = `a=${slip}`;
      history.replaceState(slip, "", `#${slip}`);
      console.info(slip);
      window.dispatchEvent(Object.assign(new Event("haven-slip"), { slip }));
      window.postMessage(slip, location.origin);
      Object.assign(window, { slip });
      performance.mark(slip);
      document.body.dataset["slip"] = slip;
      await fetch(`/?${slip}`, { method: "POST", body: slip }).catch(() => undefined);
      await new Promise((later) => setTimeout(later)); // a message arrives in its own turn
    });
    const places = Object.entries(await traces.read());
    const clean = places.filter(([, text]) => !text.includes("qzcanary")).map(([place]) => place);
    assert.deepEqual(clean, ["caches of frame 0", "databases of frame 0"]);
    await context.close();
  });

  /** What the browser kept and sent; among it the item, or this proves nothing. */
  async function sent(traces: Traces): Promise<Readonly<Record<string, string>>> {
    const read = await traces.read();
    assert.match(read["requests"] ?? "", /POST\n.*\/intake\n.*\n.*"ciphertext"/);
    return read;
  }

  /** The words of an item, opened with the demo's key; they do not leave that browser either. */
  async function openedByStaff(code: string): Promise<string> {
    const { page, context } = await demo.open("about:blank");
    const requests: string[] = [];
    context.on("request", (request) =>
      requests.push(`${request.url()} ${request.postData() ?? ""}`),
    );
    await signIn(page);
    await page.getByText(code).click();
    const download = page.waitForEvent("download");
    await page.getByText("Download the demo key").click();
    await page.getByLabel("Choose your key file").setInputFiles(await (await download).path());
    await page.getByText("qzcanary message").first().waitFor();
    const shown = await page.locator("body").innerText();
    assert.ok(!requests.join("\n").includes("qzcanary"), "a word left the staff page");
    await context.close();
    return shown;
  }

  async function signIn(page: Page): Promise<void> {
    const db = openPostgres(server.url);
    const { origin: publicUrl } = new URL(demo.server.endpoint);
    const link = await makeStaffLink(db, new Date(), { publicUrl }, "Test Person");
    await db.close();
    await page.goto(link);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Inbox" }).waitFor();
  }
});
