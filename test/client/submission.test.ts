/** The same words are the same submission; other words are another. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure } from "../../src/client/failure.js";
import { Submission, Submissions } from "../../src/client/submission.js";

describe("a submission", () => {
  it("freezes what is sent, whatever becomes of it afterwards", () => {
    const body = { words: "one" };
    const submission = new Submission(body);
    body.words = "two";
    assert.equal(new TextDecoder().decode(submission.bytes), '{"words":"one"}');
  });

  it("has a key of its own", () => {
    assert.notEqual(new Submission({}).key, new Submission({}).key);
  });
});

describe("submissions", () => {
  it("are one for the same content, also while it is being sealed", async () => {
    const submissions = new Submissions();
    let sealed = 0;
    const seal = async () => ({ sealed: (sealed += 1) });
    const first = submissions.prepare({ words: "one" }, seal);
    const second = submissions.prepare({ words: "one" }, seal);
    assert.equal(await first, await second);
    assert.equal(await submissions.prepare({ words: "one" }, seal), await first);
    assert.equal(sealed, 1);
  });

  it("are another when an answer has changed, and remember the earlier one", async () => {
    const submissions = new Submissions();
    const first = await submissions.prepare({ words: "one" });
    first.learned(new Failure("network", { maybeArrived: true }));
    const second = await submissions.prepare({ words: "two" });
    assert.notEqual(second.key, first.key);
    assert.equal(second.maybeArrived, false);
    assert.equal(submissions.maybeArrived, true);
  });

  it("begin anew after an answer, so that a second equal gift is a second gift", async () => {
    const submissions = new Submissions();
    const first = await submissions.prepare({ amountMinor: 2500 });
    first.learned(new Failure("network", { maybeArrived: true }));
    submissions.forget();
    assert.equal(submissions.maybeArrived, false);
    assert.notEqual(await submissions.prepare({ amountMinor: 2500 }), first);
  });

  it("try the making again after it failed", async () => {
    const submissions = new Submissions();
    const lost = () => Promise.reject(new Error("the chunk is lost"));
    await assert.rejects(submissions.prepare({ words: "one" }, lost), /lost/);
    await submissions.prepare({ words: "one" }, () => ({ jwe: 1 }));
  });
});
