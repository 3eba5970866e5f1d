/** Back from another page, thawed as it was: an element must notice, and only then. */
import { expect } from "@open-wc/testing";
import { PageReturn } from "../../../src/ui/controllers/page-return.js";
import { showing } from "../../support/part-host.js";

const show = (persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted }));

describe("PageReturn", () => {
  it("tells of a return from the cache, and only while on the page", async () => {
    let returns = 0;
    const { host } = await showing(() => "");
    new PageReturn(host, () => (returns += 1));
    show(false);
    expect(returns).to.equal(0);
    show(true);
    expect(returns).to.equal(1);
    host.remove();
    show(true);
    expect(returns).to.equal(1);
    document.body.append(host);
    show(true);
    expect(returns).to.equal(2);
    host.remove();
  });
});
