/** Equal questions at the same time are one question. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Asking } from "../../src/client/request.js";
import { sharing } from "../../src/client/sharing.js";

function asked() {
  const calls: Asking[] = [];
  const answers: ((value: string) => void)[] = [];
  const ask = (asking: Asking) => {
    calls.push(asking);
    return new Promise<string>((resolve, reject) => {
      answers.push(resolve);
      asking.signal?.addEventListener("abort", () => reject(asking.signal?.reason));
    });
  };
  return { calls, answers, ask };
}

describe("a shared question", () => {
  it("is asked once for twenty widgets", async () => {
    const share = sharing<string>();
    const { calls, answers, ask } = asked();
    const all = Array.from({ length: 20 }, () => share("u", {}, ask));
    answers[0]?.("yes");
    assert.deepEqual(await Promise.all(all), Array(20).fill("yes"));
    assert.equal(calls.length, 1);
  });

  it("is not shared with another address, nor with a later question", async () => {
    const share = sharing<string>();
    const { calls, answers, ask } = asked();
    const both = [share("u", {}, ask), share("v", {}, ask)];
    answers.forEach((answer) => answer("yes"));
    await Promise.all(both);
    const later = share("u", {}, ask);
    answers[2]?.("later");
    assert.equal(await later, "later");
    assert.equal(calls.length, 3);
  });

  it("goes on for the others when one leaves", async () => {
    const share = sharing<string>();
    const { calls, answers, ask } = asked();
    const leaving = new AbortController();
    const first = share("u", { signal: leaving.signal }, ask);
    const second = share("u", {}, ask);
    leaving.abort();
    await assert.rejects(first, { name: "AbortError" });
    assert.equal(calls[0]?.signal?.aborted, false);
    answers[0]?.("yes");
    assert.equal(await second, "yes");
  });

  it("ends when the last one leaves, and the next one asks anew", async () => {
    const share = sharing<string>();
    const { calls, answers, ask } = asked();
    const leaving = new AbortController();
    const both = [1, 2].map(() => share("u", { signal: leaving.signal }, ask));
    leaving.abort();
    await Promise.allSettled(both);
    assert.equal(calls[0]?.signal?.aborted, true);
    const next = share("u", {}, ask);
    answers[1]?.("yes");
    assert.equal(await next, "yes");
  });

  it("asks anew at once for one who comes in the same moment as the last one leaves", async () => {
    const share = sharing<string>();
    const { answers, ask } = asked();
    const leaving = new AbortController();
    const first = share("u", { signal: leaving.signal }, ask);
    leaving.abort();
    const next = share("u", {}, ask);
    await assert.rejects(first, { name: "AbortError" });
    answers.forEach((answer) => answer("yes"));
    assert.equal(await next, "yes");
  });

  it("tells everybody why it waits", async () => {
    const share = sharing<string>();
    const { calls, answers, ask } = asked();
    const told: string[] = [];
    const both = ["a", "b"].map((name) => share("u", { onWait: () => told.push(name) }, ask));
    calls[0]?.onWait?.({ code: "busy", waitMs: 500, attempt: 2 });
    answers[0]?.("yes");
    await Promise.all(both);
    assert.deepEqual(told, ["a", "b"]);
  });

  it("fails for everybody, and is asked again afterwards", async () => {
    const share = sharing<string>();
    const lost = () => Promise.reject(new Error("lost"));
    const both = [share("u", {}, lost), share("u", {}, lost)];
    for (const result of await Promise.allSettled(both)) assert.equal(result.status, "rejected");
    assert.equal(await share("u", {}, () => Promise.resolve("yes")), "yes");
  });
});
