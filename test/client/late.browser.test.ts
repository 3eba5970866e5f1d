/** A late chunk that was lost comes when it is asked for again, in every engine. */
import { expect } from "@open-wc/testing";
import { failureCode } from "../../src/client/failure.js";
import { late } from "../../src/client/late.js";
import type * as Uuid from "../../src/client/uuid.js";

const file = new URL("../../src/client/uuid.ts", import.meta.url).href;
/** As an engine says it that has failed once, and will not ask again. */
const lost = (address: string) => () =>
  Promise.reject<typeof Uuid>(
    new TypeError(`error loading dynamically imported module: ${address}`),
  );
const code = (loading: Promise<unknown>) => loading.then(() => "loaded", failureCode);

describe("a late chunk", () => {
  it("comes as it is", async () => {
    expect((await late(() => import("../../src/client/uuid.js"))).uuid()).to.have.length(36);
  });

  it("is asked for again under another query when the engine has given it up", async () => {
    const before = performance.getEntriesByType("resource").length;
    expect((await late(lost(file))).uuid()).to.have.length(36);
    expect((await late(lost(file))).uuid()).to.have.length(36);
    const asked = performance.getEntriesByType("resource").slice(before);
    const queries = asked.filter(({ name }) => name.includes("?again=")).map(({ name }) => name);
    expect(new Set(queries).size).to.equal(2);
  });

  it("is lost when it does not come then either, and when nobody says where it was", async () => {
    expect(await code(late(lost(`${file}-gone`)))).to.equal("network");
    const unnamed = () => Promise.reject(new TypeError("Importing a module script failed."));
    expect(await code(late(unnamed))).to.equal("network");
  });

  it("is never fetched from another origin, whatever the error names", async () => {
    expect(await code(late(lost("https://elsewhere.example.org/chunk.js")))).to.equal("network");
  });
});
