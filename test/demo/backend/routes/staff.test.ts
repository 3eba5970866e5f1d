/** Behind `/staff` there is nothing to see without a link that somebody printed for you. */
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { demoKeys } from "../../../../demo/backend/data-folder.js";
import { makeStaffLink } from "../../../../demo/backend/staff/sign-in.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint, sealedEnvelope } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const origin = "https://api.example.org";
const dataDir = mkdtempSync(join(tmpdir(), "haven-staff-"));
const staffToken = "a staff token of a test, long";

for (const store of stores)
  describe(`the staff pages on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    function stage(config: Record<string, unknown> = {}, token?: string) {
      const plain = createEndpoint(db, { config, now });
      const settings = { ...plain.ports.settings, dataDir, ...(token && { staffToken: token }) };
      const endpoint = createEndpoint(db, { config, now }, { settings });
      const send = (path: string, form: Record<string, string>, headers = {}) =>
        endpoint.app.fetch(
          new Request(`${origin}${path}`, {
            method: "POST",
            body: new URLSearchParams(form),
            headers: { origin, ...headers },
          }),
        );
      return {
        ...endpoint,
        send,
        async link() {
          const url = await makeStaffLink(db, new Date(now), { publicUrl: origin });
          return new URL(url).searchParams.get("link") ?? "";
        },
        async cookie() {
          const reply = await send("/staff/sign-in", { link: await this.link() });
          assert.equal(reply.status, 303);
          return { cookie: (reply.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "" };
        },
      };
    }

    it("show nothing to strangers", async () => {
      const { get } = stage();
      const page = await get("/staff");
      assert.deepEqual([page.status, page.headers.get("location")], [303, "/staff/sign-in"]);
      for (const path of [
        "/staff/data",
        "/staff/data/items/7Q4K-2MXD",
        "/staff/data/sealed?refs=7Q4K-2MXD",
        "/staff/data/audit",
        "/staff/data/people",
        "/staff/demo-key.json",
      ])
        for (const headers of [{}, { cookie: "__Host-haven-staff=AAAA" }])
          assert.equal((await get(path, headers)).status, 401, path);
    });

    it("open by a link whose page spends nothing until its one button is pressed", async () => {
      const { get, link, send } = stage();
      const token = await link();
      for (const time of ["first", "second"]) {
        const reply = await get(`/staff/sign-in?link=${token}`);
        const text = await reply.text();
        assert.equal(reply.status, 200, time);
        assert.equal([...text.matchAll(/<button/g)].length, 1);
        assert.equal(reply.headers.get("set-cookie"), null);
        // With no-referrer the button's request would say `Origin: null`.
        assert.equal(reply.headers.get("referrer-policy"), "same-origin");
        assert.equal(reply.headers.get("cache-control"), "no-store");
      }
      const signedIn = await send("/staff/sign-in", { link: token });
      assert.equal(signedIn.status, 303);
      assert.equal(signedIn.headers.get("location"), "/staff");
      const again = await send("/staff/sign-in", { link: token });
      assert.equal(again.status, 410);
      assert.match(await again.text(), /was used before/);
      assert.equal(again.headers.get("set-cookie"), null);
    });

    it("let in nobody whose request another site sent, and keep the link", async () => {
      const { link, send } = stage();
      const token = await link();
      for (const from of ["https://evil.example", "null", ""]) {
        const reply = await send("/staff/sign-in", { link: token }, { origin: from });
        assert.equal(reply.status, 403, from);
        assert.equal(reply.headers.get("set-cookie"), null);
      }
      assert.equal((await send("/staff/sign-in", { link: token })).status, 303);
    });

    it("let in who types the lasting token, where there is one", async () => {
      const { get, send } = stage({}, staffToken);
      assert.match(await (await get("/staff/sign-in")).text(), /type="password"/);
      assert.equal((await send("/staff/sign-in", { token: "wrong" })).status, 403);
      assert.equal((await send("/staff/sign-in", { token: staffToken })).status, 303);
      const without = stage();
      assert.doesNotMatch(await (await without.get("/staff/sign-in")).text(), /type="password"/);
      assert.equal((await without.send("/staff/sign-in", { token: "" })).status, 403);
      assert.equal((await without.send("/staff/sign-in", {})).status, 403);
    });

    it("know a person by the name on their link, or by the one that they give", async () => {
      const { get, ports, send } = stage({}, staffToken);
      const named = async (form: Record<string, string>) => {
        const reply = await send("/staff/sign-in", form);
        const cookie = (reply.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
        return (await (await get("/staff/data", { cookie })).json()).person;
      };
      const link = async (person?: string) => {
        const url = await makeStaffLink(db, new Date(now), ports.settings, person);
        return new URL(url).searchParams.get("link") ?? "";
      };
      const forAna = await link("Ana Test");
      assert.match(await (await get(`/staff/sign-in?link=${forAna}`)).text(), /Ana Test/);
      assert.equal(await named({ link: forAna, person: "Somebody Else" }), "Ana Test");
      const forAnyone = await link();
      const page = await (await get(`/staff/sign-in?link=${forAnyone}`)).text();
      assert.match(page, /name="person"/);
      assert.equal(await named({ link: forAnyone, person: " Bea\u202e Test " }), "Bea Test");
      assert.equal(await named({ link: await link() }), "Staff");
      assert.equal(await named({ token: staffToken, person: "Cam Test" }), "Cam Test");
    });

    it("are left for good by signing out, which no other site can do to somebody", async () => {
      const { cookie, get, link, send } = stage();
      const headers = await cookie.call({ link });
      assert.equal((await send("/staff/sign-out", {}, { ...headers, origin: "null" })).status, 403);
      assert.equal((await get("/staff/data", headers)).status, 200);
      const out = await send("/staff/sign-out", {}, headers);
      assert.match(out.headers.getSetCookie()[0] ?? "", /Max-Age=0/);
      assert.equal((await get("/staff/data", headers)).status, 401);
    });

    it("tell what came in and count it, without a word of it", async () => {
      const staged = stage();
      const { get, post } = staged;
      const headers = await staged.cookie();
      const { ref } = await (await post("/v1/intake", await sealedEnvelope())).json();
      const reply = await get("/staff/data", headers);
      assert.equal(reply.headers.get("access-control-allow-origin"), null);
      assert.equal(reply.headers.get("cache-control"), "no-store");
      assert.equal(reply.headers.get("cross-origin-resource-policy"), "same-origin");
      const policy = reply.headers.get("content-security-policy") ?? "";
      for (const rule of ["script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
        assert.ok(policy.includes(rule), rule);
      const data = await reply.json();
      assert.equal(data.today, "2026-11-24");
      assert.equal(data.organization, "Harbor of Hope Healing Collective");
      const item = data.items.find((each: { ref: string }) => each.ref === ref);
      for (const words of ["jwe", "data", "notes"]) assert.ok(!(words in item), words);
      const counted = data.counts.some(
        (count: { route: string }) => count.route === "POST /v1/intake",
      );
      assert.ok(counted);
      const one = await (await get(`/staff/data/items/${ref}`, headers)).json();
      assert.equal(one.jwe.recipients.length, 3);
      assert.equal((await get("/staff/data/items/0000-0000", headers)).status, 404);
    });

    it("hand out the demo's key in a test, and no key in life", async () => {
      const [staff] = demoKeys(dataDir);
      const recipients = demoKeys(dataDir).map(({ publicKey }) => publicKey);
      const test = stage({ support: { recipients } });
      const reply = await test.get("/staff/demo-key.json", await test.cookie());
      assert.equal(reply.status, 200);
      assert.match(reply.headers.get("content-disposition") ?? "", /^attachment/);
      assert.deepEqual(await reply.json(), staff?.privateKey);
      const live = stage({ support: { recipients }, mode: "live" });
      assert.equal((await live.get("/staff/demo-key.json", await live.cookie())).status, 404);
      const realKeys = stage();
      const headers = await realKeys.cookie();
      assert.equal((await realKeys.get("/staff/demo-key.json", headers)).status, 404);
      assert.equal((await (await realKeys.get("/staff/data", headers)).json()).hasDemoKey, false);
    });

    it("give no file from outside their folder", async () => {
      const { get } = stage();
      for (const name of ["..%2findex.html", "..%2f..%2fcdn%2fhaven.js", "nothing.js"])
        assert.equal((await get(`/staff/assets/${name}`)).status, 404, name);
    });
  });
