/** `GET /frame/{widget}`: a page that any page may frame, on which nothing of another host runs. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("the page of a hosted form", () => {
  let db: Db;
  before(async () => {
    db = await anyStore.open();
  });
  const get = (path: string) => createEndpoint(db).get(`/v1/frame/${path}`);
  const read = async (path: string) => (await get(path)).text();

  it("may be framed by any page, and runs and asks nothing but its own", async () => {
    const { headers } = await get("get-support?partner=west-philly-library&lang=en");
    const rules = (headers.get("content-security-policy") ?? "").split("; ");
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors *",
      "require-trusted-types-for 'script'",
      "trusted-types haven-kit#lit",
    ])
      assert.ok(rules.includes(rule), rule);
    assert.ok(!rules.some((rule) => /unsafe|https?:|\bblob:/.test(rule)), rules.join("; "));
    const expected = {
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "content-type": "text/html; charset=utf-8",
      "x-robots-tag": "noindex",
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(headers.get(name), value);
    for (const feature of ["camera", "microphone", "geolocation"])
      assert.ok(headers.get("permissions-policy")?.includes(`${feature}=()`), feature);
    assert.equal(headers.get("set-cookie"), null);
  });

  it("has a neutral title, the tag with its partner, numbers to call, and one script", async () => {
    const text = await read("get-support?partner=west-philly-library&lang=en");
    assert.match(text, /<title>Form<\/title>/);
    assert.match(text, /<haven-get-support heading-level="1" partner="west-philly-library">/);
    for (const number of ["988", "911", "18007997233", "+12155550142"])
      assert.ok(text.includes(`href="tel:${number}"`), number);
    assert.ok(text.includes("Monday to Friday from 9 AM to 5 PM"), "when they are there");
    assert.equal(text.match(/<script/g)?.length, 1);
    assert.match(text, /<script type="module" src="\/kit\/v1\/haven-frame\.js"><\/script>/);
    assert.match(text, /target="_blank" rel="noopener noreferrer"/);
    assert.doesNotMatch(text, / style=| on\w+=/);
  });

  it("speaks Spanish to who asks for it, and keeps a language that it has no words in", async () => {
    const spanish = await read("send-message?lang=es-MX");
    assert.match(spanish, /<html lang="es-MX">/);
    assert.match(spanish, /<title>Formulario<\/title>/);
    assert.match(spanish, /<haven-send-message heading-level="1" >/);
    assert.match(await read("send-message?lang=vi"), /<html lang="vi">[^]*<div lang="en">/);
  });

  it("names no partner that is not known, and lets no word out of its place", async () => {
    const text = await read(
      `get-support?partner=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    assert.doesNotMatch(text, /alert/);
    assert.equal((await get("get-support?lang=%22%3E%3Cb%3E")).status, 422);
    assert.equal((await get("get-support?words=hello")).status, 422);
  });

  it("is there for the two forms alone", async () => {
    for (const widget of ["donate-button", "staff", "get-support/x", ""])
      assert.equal((await get(widget)).status, 404, widget);
  });
});

describe("the page on who can see what", () => {
  it("is whole without script, in English and Spanish, and may not be framed", async () => {
    const endpoint = createEndpoint(await anyStore.open());
    for (const [lang, words] of [
      ["en", "If it wants to, it can read all you type and choose, and your code."],
      ["es", "Si quiere, puede leer todo lo que usted escribe y elige, y su código."],
      ["vi", "The team can open your answers. The people who run the server cannot."],
    ] as const) {
      const reply = await endpoint.get(`/v1/frame/privacy?lang=${lang}`);
      assert.match(reply.headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
      const text = await reply.text();
      assert.ok(text.includes(words), lang);
      assert.doesNotMatch(text, /<script/);
    }
  });
});
