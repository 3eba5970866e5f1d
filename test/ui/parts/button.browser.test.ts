/** A button does one thing, keeps the focus while it works, and is large enough for a thumb. */
import { expect } from "@open-wc/testing";
import { button, linkButton } from "../../../src/ui/parts/button.js";
import { showing } from "../../support/part-host.js";

describe("button", () => {
  it("calls back when pressed", async () => {
    let presses = 0;
    const { one } = await showing(() => button("Go", () => (presses += 1)));
    one("button").click();
    expect(presses).to.equal(1);
  });

  it("does nothing while busy, but keeps its focus", async () => {
    let presses = 0;
    let busy = false;
    const { one, root, again } = await showing(() =>
      button("Send", () => (presses += 1), { busy }),
    );
    one("button").focus();
    busy = true;
    await again();
    one("button").click();
    expect(presses).to.equal(0);
    expect(root.activeElement).to.equal(one("button"));
    expect(one("button").getAttribute("aria-disabled")).to.equal("true");
  });

  it("begins each of its lines where a text does when it is quiet", async () => {
    const { one } = await showing(() =>
      button("Words that take two lines", () => {}, { kind: "quiet" }),
    );
    expect(getComputedStyle(one("button")).textAlign).to.equal("start");
  });

  for (const kind of ["primary", "secondary", "quiet", "pill"] as const)
    it(`is 44 pixels high and wide when it is ${kind}`, async () => {
      const { one } = await showing(() => button("OK", () => {}, { kind }));
      const { width, height } = one("button").getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });
});

describe("linkButton", () => {
  it("leads where it says, telling nobody where from", async () => {
    const { one } = await showing(() =>
      linkButton("Chat", "https://example.org/", { newTab: true }),
    );
    expect(one("a").getAttribute("href")).to.equal("https://example.org/");
    expect(one("a").getAttribute("rel")).to.equal("noopener noreferrer");
  });

  it("is not there for a dangerous URL", async () => {
    const scheme = "javascript";
    const { all } = await showing(() => linkButton("Bad", `${scheme}:alert(1)`));
    expect(all("a")).to.have.length(0);
  });
});
