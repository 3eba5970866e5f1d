/** Files of a folder: what is in it, nothing beside it, with the headers that a page asks for. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { filesIn } from "../../../demo/backend/files.js";

const root = mkdtempSync(join(tmpdir(), "haven-files-"));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "site/library"), { recursive: true });
mkdirSync(join(root, "site/chunks"));
writeFileSync(join(root, "secret.txt"), "secret");
writeFileSync(join(root, "site/library/index.html"), "<p>http://localhost:8787</p>");
writeFileSync(
  join(root, "site/library/headers.json"),
  JSON.stringify({ "Content-Security-Policy": "script-src http://localhost:8787" }),
);
writeFileSync(join(root, "site/haven.js"), "export {};");
writeFileSync(join(root, "site/chunks/a-B1c2D3e4.js"), "export {};");

const files = filesIn(join(root, "site"), {
  headers: { "Access-Control-Allow-Origin": "*" },
  words: new Map([["http://localhost:8787", "http://localhost:9000"]]),
});
const get = (path: string) => files(new Request(`http://localhost/${path}`), path);

describe("a served folder", () => {
  it("gives a page with the addresses of the day and the headers beside it", async () => {
    const reply = await get("library/");
    assert.equal(await reply?.text(), "<p>http://localhost:9000</p>");
    assert.equal(reply?.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(reply?.headers.get("content-security-policy"), "script-src http://localhost:9000");
    assert.equal(reply?.headers.get("cache-control"), "no-cache");
  });

  it("gives a script its type, and keeps one with a hash in its name for ever", async () => {
    const entry = await get("haven.js");
    assert.equal(entry?.headers.get("content-type"), "text/javascript; charset=utf-8");
    assert.equal(entry?.headers.get("access-control-allow-origin"), "*");
    assert.equal(entry?.headers.get("cache-control"), "no-cache");
    const chunk = await get("chunks/a-B1c2D3e4.js");
    assert.match(chunk?.headers.get("cache-control") ?? "", /immutable/);
  });

  it("leads a folder without its slash to the one with it", async () => {
    const reply = await get("library");
    assert.deepEqual([reply?.status, reply?.headers.get("location")], [308, "/library/"]);
  });

  for (const path of [
    "../secret.txt",
    "%2e%2e/secret.txt",
    "..%2fsecret.txt",
    "library/../../secret.txt",
    "library/headers.json",
    "missing.js",
    "%",
    "a%00b",
    "",
  ])
    it(`gives nothing for "${path}"`, async () => assert.equal(await get(path), undefined));

  it("shows a changed file at once", async () => {
    writeFileSync(join(root, "site/changing.txt"), "one");
    assert.equal(await (await get("changing.txt"))?.text(), "one");
    writeFileSync(join(root, "site/changing.txt"), "three");
    assert.equal(await (await get("changing.txt"))?.text(), "three");
  });
});
