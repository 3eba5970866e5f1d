/** What counts as an answer, without a network: statuses, types, schemas, `Retry-After`. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { retryAfterMs } from "../../src/client/refusal.js";
import { readReply } from "../../src/client/reply.js";
import { z } from "../../src/contract/zod.js";

const schema = z.object({ ref: z.string() });
const now = Date.UTC(2026, 10, 24, 12);

const reply = (body: string, type: string, status = 201) =>
  new Response(body, { status, headers: { "content-type": type } });

describe("a reply", () => {
  it("is believed with its status, its type and its schema", async () => {
    for (const type of ["application/json", "Application/JSON; charset=utf-8"])
      assert.deepEqual(await readReply(reply('{"ref":"a"}', type), { success: 201, schema }, now), {
        ref: "a",
      });
  });

  for (const [name, given] of [
    ["another type", reply('{"ref":"a"}', "text/html")],
    ["a type that only begins alike", reply('{"ref":"a"}', "application/jsonp")],
    ["no JSON", reply("{", "application/json")],
    ["a field too few", reply("{}", "application/json")],
    ["nothing", reply("", "application/json")],
    ["another status", reply('{"ref":"a"}', "application/json", 200)],
  ] as const)
    it(`is not believed with ${name}`, async () => {
      await assert.rejects(readReply(given, { success: 201, schema }, now), {
        code: "unexpectedReply",
        maybeArrived: true,
      });
    });

  for (const [name, given, words] of [
    ["its type", reply("<p>", "text/html", 200), "200 without JSON of the type application/json"],
    ["a field", reply("{}", "application/json"), "201 with another status or field"],
  ] as const)
    it(`that breaks the contract in ${name} is told to the page's author`, async (context) => {
      const warn = context.mock.method(console, "warn", () => undefined);
      const url = "https://api.example.org/v1/donations/don_7Q4K2MXD?lang=en";
      Object.defineProperty(given, "url", { value: url });
      await assert.rejects(readReply(given, { success: 201, schema }, now));
      const [said] = warn.mock.calls.map(({ arguments: [sentence] }) => String(sentence));
      const start = `haven: https://api.example.org/v1/donations/… answered ${words}`;
      assert.equal(said?.slice(0, start.length), start);
    });

  it("is a refusal with its fields, where the endpoint names them", async () => {
    const errors = [{ path: "/message", code: "too_long", params: { max: 2000 } }];
    const body = { type: "about:blank", title: "Refused", status: 422, code: "invalid", errors };
    const given = reply(JSON.stringify(body), "application/problem+json", 422);
    await assert.rejects(readReply(given, { success: 201, schema }, now), {
      code: "invalid",
      status: 422,
      problem: body,
    });
  });
});

describe("Retry-After", () => {
  for (const [header, expected] of [
    [null, undefined],
    ["", undefined],
    ["soon", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["0", 0],
    ["30", 30_000],
    ["Tue, 24 Nov 2026 12:00:20 GMT", 20_000],
    ["Tue, 24 Nov 2026 11:00:00 GMT", 0],
  ] as const)
    it(`is ${expected} from ${JSON.stringify(header)}`, () =>
      assert.equal(retryAfterMs(header, now), expected));
});
