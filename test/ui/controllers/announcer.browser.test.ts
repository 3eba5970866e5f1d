/** What changes out of sight is said, through a region that was there before. */
import { expect } from "@open-wc/testing";
import { Announcer } from "../../../src/ui/controllers/announcer.js";
import { type PartHost, showing } from "../../support/part-host.js";

describe("Announcer", () => {
  it("has one polite region from the start, and keeps it while it speaks", async () => {
    let announcer: Announcer | undefined;
    const speaker = (host: PartHost) => (announcer ??= new Announcer(host));
    const { host, one, again } = await showing((part) => speaker(part).region());
    const region = one("[role=status]");
    expect(region.textContent).to.equal("");
    speaker(host).say("3 circles left");
    await again();
    expect(one("[role=status]")).to.equal(region);
    expect(region.textContent).to.equal("3 circles left");
  });

  it("changes the region also when the words are the same", async () => {
    let announcer: Announcer | undefined;
    const speaker = (host: PartHost) => (announcer ??= new Announcer(host));
    const { host, one } = await showing((part) => speaker(part).region());
    speaker(host).say("Copied");
    const before = one("[role=status]").textContent;
    speaker(host).say("Copied");
    expect(one("[role=status]").textContent).not.to.equal(before);
    expect(one("[role=status]").textContent?.trim()).to.equal("Copied");
  });
});
