/** What changes nothing else on the page is seen as well as heard, until the next press. */
import { expect } from "@open-wc/testing";
import { Announcer } from "../../../src/ui/controllers/announcer.js";
import { show } from "../../../src/ui/parts/show.js";
import { type PartHost, showing } from "../../support/part-host.js";

describe("show", () => {
  it("says words and shows them, until the next press or other words", async () => {
    let announcer: Announcer | undefined;
    const speaker = (host: PartHost) => (announcer ??= new Announcer(host));
    const { host, one } = await showing((part) => speaker(part).region());
    const isSeen = () => one("[role=status]").getBoundingClientRect().width > 1;
    show(speaker(host), "Copied.");
    expect(one("[role=status]").textContent).to.equal("Copied.");
    expect(isSeen()).to.equal(true);
    host.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
    expect(isSeen()).to.equal(false);
    show(speaker(host), "Copied.");
    speaker(host).say("3 circles left");
    expect(isSeen()).to.equal(false);
  });
});
