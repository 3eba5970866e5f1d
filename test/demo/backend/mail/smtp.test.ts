/** A real mail server gets what was meant, and a refusal is told. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openSmtp } from "../../../../demo/backend/mail/smtp.js";
import { openMailbox } from "../../../support/mailbox.js";
import type { Mailbox } from "../../../support/mailbox.js";

const mail = {
  id: "ab12@harbor.example.org",
  from: "Haven <haven@harbor.example.org>",
  to: "first@harbor.example.org",
  subject: "1 new item",
  text: "There is 1 new item.\n",
};

describe("a mail server", () => {
  let box: Mailbox;
  before(async () => {
    box = await openMailbox();
  });
  after(() => box.stop());

  it("takes a mail in plain text to one person", async () => {
    const server = openSmtp(box.url);
    await server.send(mail);
    server.close();
    const [arrived] = await box.has(1);
    assert.deepEqual(arrived?.to, ["first@harbor.example.org"]);
    assert.match(arrived?.text ?? "", /^From: Haven <haven@harbor\.example\.org>\r$/m);
    assert.match(arrived?.text ?? "", /^Message-ID: <ab12@harbor\.example\.org>\r$/m);
    assert.match(arrived?.text ?? "", /^Content-Type: text\/plain/m);
    assert.match(arrived?.text ?? "", /There is 1 new item\./);
  });

  it("is told who sends, where it asks", async () => {
    const url = new URL(box.url);
    url.username = "haven";
    url.password = "a secret/word";
    const server = openSmtp(url.href);
    await server.send(mail);
    server.close();
    assert.deepEqual(box.users, ["haven"]);
  });

  it("may refuse", async () => {
    box.refuse(true);
    const server = openSmtp(box.url);
    await assert.rejects(server.send(mail));
    server.close();
    box.refuse(false);
  });

  it("that is not there is said within the time of one lease", async () => {
    const gone = await openMailbox();
    await gone.stop();
    await assert.rejects(openSmtp(gone.url).send(mail), { code: "ESOCKET" });
  });
});
