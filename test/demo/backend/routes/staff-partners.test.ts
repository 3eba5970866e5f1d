/** Partners are changed by people who are signed in, and the page learns what their lines are made
 * of. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { PartnerData } from "../../../../demo/backend/routes/staff-partners.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { staffBrowser } from "../../../support/staff-browser.js";
import type { StaffBrowser } from "../../../support/staff-browser.js";
import { stores } from "../../../support/stores.js";

const clinic = {
  id: "corner-clinic",
  name: "Corner Clinic",
  origins: ["https://clinic.example.org"],
};

for (const store of stores)
  describe(`the routes of partners on a ${store.name} database`, () => {
    let db: Db;
    let staff: StaffBrowser;
    before(async () => {
      db = await store.open();
      staff = await staffBrowser(db);
    });
    const data = async () =>
      (await (await staff.get("/staff/data/partners")).json()) as PartnerData;

    it("tell and do nothing for strangers, nor for a page that is not ours", async () => {
      assert.equal((await staff.stranger("/staff/data/partners")).status, 401);
      for (const [path, body] of [
        ["/staff/partners", clinic],
        ["/staff/partners/a", { name: "A", origins: [] }],
        ["/staff/partners/a/remove", {}],
      ] as const) {
        assert.equal((await staff.stranger(path, body)).status, 401, path);
        const reply = await staff.post(path, body, { origin: "https://evil.example" });
        assert.equal(reply.status, 403, path);
      }
      assert.deepEqual(await db.query("select id from partner"), []);
    });

    it("tell where the kit and the endpoint are, and whom to call", async () => {
      const { endpoint, kit, partners, phone } = await data();
      assert.equal(endpoint, "https://api.example.org/v1");
      assert.equal(kit, "https://api.example.org/kit/v1/haven.js");
      assert.equal(phone, "+1 215-555-0142");
      assert.ok(partners.length > 0 && partners.every(({ inFile }) => inFile));
    });

    it("add, change and take away, with a line for each, and the name in the inbox", async () => {
      assert.equal((await staff.post("/staff/partners", clinic)).status, 200);
      const again = await staff.post("/staff/partners", clinic);
      assert.deepEqual([again.status, await again.json()], [409, { why: "known" }]);
      const inbox = (await (await staff.get("/staff/data")).json()) as {
        partners: Record<string, string>;
      };
      assert.equal(inbox.partners[clinic.id], clinic.name);
      const moved = { name: "The Corner", origins: [] };
      assert.equal((await staff.post(`/staff/partners/${clinic.id}`, moved)).status, 200);
      const found = (await data()).partners.find(({ id }) => id === clinic.id);
      assert.deepEqual(found, { id: clinic.id, ...moved, inFile: false });
      assert.equal((await staff.post(`/staff/partners/${clinic.id}/remove`, {})).status, 200);
      const lines = await db.query(
        "select did, ref from audit where did like 'partner%' order by id",
      );
      assert.deepEqual(
        lines,
        ["partnerAdded", "partnerChanged", "partnerRemoved"].map((did) => ({
          did,
          ref: clinic.id,
        })),
      );
    });

    it("refuse what is no partner, and leave the file's alone", async () => {
      const wrong = { ...clinic, origins: ["http://clinic.example.org"] };
      assert.equal((await staff.post("/staff/partners", wrong)).status, 422);
      const reply = await staff.post("/staff/partners/west-philly-library/remove", {});
      assert.deepEqual(await reply.json(), { why: "inFile" });
    });
  });
