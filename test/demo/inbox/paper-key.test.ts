/** A key on paper comes back as it was, a slip of the pen is told, and a stranger's key too. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { makeKey, publicHalf } from "../../../demo/inbox/key-file.js";
import type { PrivateKey } from "../../../demo/inbox/key-file.js";
import { keyFromPaper, numberFromPaper, paperText } from "../../../demo/inbox/paper-key.js";
import { rewrapped } from "../../../demo/inbox/rewrap.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import { seal } from "../../support/seal.js";

describe("a key on paper", () => {
  let key: PrivateKey;
  let paper: string;
  before(async () => {
    key = await makeKey();
    paper = await paperText(key);
  });

  it("is fourteen groups of four letters and digits that nobody misreads", () => {
    assert.match(paper, /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("comes back however it was typed", async () => {
    const ways = [
      paper,
      paper.toLowerCase(),
      paper.replaceAll("-", " "),
      paper.replaceAll("-", ""),
      paper.replaceAll("0", "o").replaceAll("1", "l"),
      paper.replaceAll("1", "I").replaceAll("-", "\n"),
    ];
    for (const typed of ways) assert.equal(await numberFromPaper(typed), key.d, typed);
  });

  it("is found out when one sign is wrong, missing or more", async () => {
    for (let at = 0; at < paper.length; at += 1) {
      if (paper[at] === "-") continue;
      const wrong = paper.slice(0, at) + (paper[at] === "7" ? "8" : "7") + paper.slice(at + 1);
      assert.equal(await numberFromPaper(wrong), undefined, wrong);
    }
    const others = ["", paper.slice(0, -1), `${paper}0`, `${paper.slice(0, -1)}U`, "hello"];
    for (const typed of others)
      assert.deepEqual(await keyFromPaper(typed, []), { at: "mistyped" }, typed);
  });

  it("opens what was sealed to it, and belongs to no other public half", async () => {
    const strangers = [publicHalf(await makeKey()), publicHalf(await makeKey())];
    assert.deepEqual(await keyFromPaper(paper, strangers), { at: "stranger" });
    const found = await keyFromPaper(paper, [...strangers, publicHalf(key)]);
    assert.ok(found.at === "key" && found.key.kid === key.kid);
    assert.equal(found.key.key.extractable, false);
    const jwe = await seal(exampleReferral, [publicHalf(key), ...strangers], "support");
    const [to] = strangers;
    assert.ok(to && (await rewrapped(jwe, [found.key], to)));
  });
});
