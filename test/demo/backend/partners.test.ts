/** Partners that staff add count like those of the file, which they cannot change. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import {
  WishedPartner,
  addPartner,
  changePartner,
  removePartner,
} from "../../../demo/backend/partners.js";
import { organizationNow } from "../../../demo/backend/roster.js";
import { exampleDonationRequest } from "../../../src/contract/donation.js";
import { createEndpoint } from "../../support/endpoint.js";
import { changeOn } from "../../support/key-holder.js";
import { stores } from "../../support/stores.js";

const clinic = {
  id: "corner-clinic",
  name: "Corner Clinic",
  origins: ["https://clinic.example.org"],
};

for (const store of stores)
  describe(`partners in a ${store.name} database`, () => {
    let change: ReturnType<typeof changeOn>;
    beforeEach(async () => {
      change = changeOn(await store.open());
    });
    const found = async (id: string) =>
      (await organizationNow(change)).partners.find((each) => each.id === id);

    it("are added once, changed, and taken away", async () => {
      assert.equal(await addPartner(change, clinic), undefined);
      assert.deepEqual(await found(clinic.id), clinic);
      assert.deepEqual(await addPartner(change, clinic), { why: "known" });
      const moved = { ...clinic, name: "The Corner", origins: [] };
      assert.equal(await changePartner(change, moved), undefined);
      assert.deepEqual(await found(clinic.id), moved);
      assert.equal(await removePartner(change, clinic.id), undefined);
      assert.equal(await found(clinic.id), undefined);
      assert.deepEqual(await removePartner(change, clinic.id), { why: "unknown" });
      assert.deepEqual(await changePartner(change, clinic), { why: "unknown" });
    });

    it("of the file stay as the file has them", async () => {
      const own = { ...clinic, id: "west-philly-library" };
      for (const act of [addPartner, changePartner])
        assert.deepEqual(await act(change, own), { why: "inFile" });
      assert.deepEqual(await removePartner(change, own.id), { why: "inFile" });
    });

    it("get their donors back at their own addresses, and at no other", async () => {
      await addPartner(change, clinic);
      const give = async (returnUrl: string) => {
        const wish = { ...exampleDonationRequest, partner: clinic.id, returnUrl };
        const reply = await createEndpoint(change.db).post("/v1/donations", JSON.stringify(wish));
        assert.equal(reply.status, 201);
        return ((await reply.json()) as { returnTo: string }).returnTo;
      };
      assert.equal(await give("https://clinic.example.org/give"), "page");
      assert.equal(await give("https://clinic.example.net/give"), "endpoint");
      await changePartner(change, { ...clinic, origins: [] });
      assert.equal(await give("https://clinic.example.org/give"), "endpoint");
    });
  });

describe("a wished partner", () => {
  const takes = (change: object) => WishedPartner.safeParse({ ...clinic, ...change }).success;

  it("has a short plain id, a name, and origins exactly", () => {
    assert.ok(takes({}));
    assert.ok(takes({ origins: [] }));
    for (const id of ["", "A", "a b", "-a", "a--b", "ä", "a".repeat(61)]) assert.ok(!takes({ id }));
    for (const name of ["", "  ", "a\nb", "a\u202Eb", "a".repeat(121)]) assert.ok(!takes({ name }));
    const bad = ["https://a.example.org/", "http://a.example.org", "javascript:alert(1)", "null"];
    for (const origin of [...bad, "https://*.example.org", ""])
      assert.ok(!takes({ origins: [origin] }), origin);
    assert.ok(!takes({ more: 1 }));
  });
});
