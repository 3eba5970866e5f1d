/** The test checkout: an honest page that works without script, and whose buttons lead back to
 * the partner. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened, page, pressed, told } from "../../../support/gifts.js";
import { anyStore } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const store = anyStore;

describe("the test checkout", () => {
  let db: Db;
  before(async () => {
    db = await store.open();
  });
  const read = async (endpoint: ReturnType<typeof createEndpoint>, url: string) => {
    const reply = await endpoint.app.fetch(new Request(url));
    return { reply, text: await reply.text() };
  };
  const buttons = (text: string) =>
    [...text.matchAll(/<button[^>]*value="(\w+)"/g)].map(([, value]) => value);

  it("says that no money moves, to whom the gift goes, and how much it is", async () => {
    const endpoint = createEndpoint(db, { now });
    const { checkoutUrl } = await opened(endpoint, { frequency: "month" });
    const { reply, text } = await read(endpoint, checkoutUrl);
    assert.equal(reply.status, 200);
    for (const words of [
      '<html lang="en">',
      "This is a test checkout. No money moves.",
      "Your gift to Harbor of Hope Healing Collective",
      "$25.00",
      "Every month",
    ])
      assert.ok(text.includes(words), words);
    assert.deepEqual(buttons(text), ["pay", "decline", "later", "cancel"]);
  });

  it("speaks the donor's language, and English where it has none", async () => {
    const endpoint = createEndpoint(db, { now });
    const spanish = await read(endpoint, (await opened(endpoint, { locale: "es-MX" })).checkoutUrl);
    assert.ok(spanish.text.includes("Este es un pago de prueba. No se mueve dinero."));
    assert.ok(spanish.text.includes('<html lang="es">'));
    const russian = await read(endpoint, (await opened(endpoint, { locale: "ru" })).checkoutUrl);
    assert.ok(russian.text.includes('<html lang="en">'));
  });

  it("runs no script, stays out of frames, and posts to itself and the partner alone", async () => {
    const endpoint = createEndpoint(db, { now });
    const { checkoutUrl } = await opened(endpoint);
    const { reply, text } = await read(endpoint, checkoutUrl);
    const policy = reply.headers.get("content-security-policy") ?? "";
    assert.match(policy, /^default-src 'none'; img-src data:; style-src 'sha256-[\w+/]+='; /);
    assert.ok(policy.includes(`form-action 'self' ${new URL(page).origin};`));
    assert.ok(policy.includes("frame-ancestors 'none'"));
    assert.equal(reply.headers.get("cache-control"), "no-store");
    assert.doesNotMatch(text, /<script|<img|<link rel="style|style=|javascript:/);
  });

  const ends = [
    ["pay", "paid"],
    ["decline", "failed"],
    ["later", "processing"],
    ["cancel", "canceled"],
  ] as const;
  for (const [press, status] of ends)
    it(`leads back to the partner's page as ${status} after ${press}`, async () => {
      const endpoint = createEndpoint(db, { now });
      const gift = await opened(endpoint);
      const reply = await pressed(endpoint, gift.checkoutUrl, press);
      assert.equal(reply.status, 303);
      assert.equal(
        reply.headers.get("location"),
        `${page}#haven-donation=${gift.id}.${gift.statusToken}`,
      );
      assert.equal((await told(endpoint, gift)).status, status);
    });

  for (const [press, status] of [
    ["confirm", "paid"],
    ["refuse", "failed"],
  ] as const)
    it(`of a bank that takes its time ends as ${status} when the bank says ${press}`, async () => {
      const endpoint = createEndpoint(db, { now });
      const gift = await opened(endpoint);
      await pressed(endpoint, gift.checkoutUrl, press);
      assert.equal((await told(endpoint, gift)).status, "open", "the bank was not asked yet");
      await pressed(endpoint, gift.checkoutUrl, "later");
      const { text } = await read(endpoint, gift.checkoutUrl);
      assert.deepEqual(buttons(text), ["confirm", "refuse"]);
      await pressed(endpoint, gift.checkoutUrl, press);
      assert.equal((await told(endpoint, gift)).status, status);
    });

  it("leads back from a second press, and changes nothing by it", async () => {
    const endpoint = createEndpoint(db, { now });
    const gift = await opened(endpoint);
    await pressed(endpoint, gift.checkoutUrl, "pay");
    const second = await pressed(endpoint, gift.checkoutUrl, "decline");
    assert.equal(second.status, 303);
    assert.equal((await told(endpoint, gift)).status, "paid");
    const { text } = await read(endpoint, gift.checkoutUrl);
    assert.ok(!buttons(text).includes("pay") && !buttons(text).includes("decline"));
    assert.ok(text.includes("This checkout is over"));
  });

  it("is over after an hour, and says so to the site", async () => {
    const gift = await opened(createEndpoint(db, { now }));
    const later = createEndpoint(db, { now: "2026-11-24T16:00:00Z" });
    const { text } = await read(later, gift.checkoutUrl);
    assert.ok(text.includes("This checkout is over"));
    assert.equal((await told(later, gift)).status, "expired");
    await pressed(later, gift.checkoutUrl, "pay");
    assert.equal((await told(later, gift)).status, "expired");
  });

  it("has no button that only the site or the clock may press", async () => {
    const endpoint = createEndpoint(db, { now });
    const gift = await opened(endpoint);
    for (const press of ["close", "timeOut", "toString", ""])
      assert.equal((await pressed(endpoint, gift.checkoutUrl, press)).status, 422, press);
    assert.equal((await read(endpoint, `${gift.checkoutUrl}x`)).reply.status, 404);
    assert.equal((await told(endpoint, gift)).status, "open");
  });

  it("writes the organisation's name as text", async () => {
    const config = { organization: { name: "<b>Hope</b>" } };
    const endpoint = createEndpoint(db, { config, now });
    const { text } = await read(endpoint, (await opened(endpoint)).checkoutUrl);
    assert.ok(text.includes("&lt;b&gt;Hope&lt;/b&gt;"));
  });
});
