/** The next person at a device finds nothing: leaving the page is noticed, while one is on it. */
import { expect } from "@open-wc/testing";
import { html, LitElement } from "lit";
import { until } from "../../support/until.js";
import { PageLeave } from "../../../src/ui/controllers/page-leave.js";

class LeavingHost extends LitElement {
  left = 0;

  constructor() {
    super();
    new PageLeave(this, () => (this.left += 1));
  }

  protected override render() {
    return html`<p>Words</p>`;
  }
}
customElements.define("leaving-host", LeavingHost);

function onPage(): LeavingHost {
  const host = new LeavingHost();
  document.body.append(host);
  return host;
}

const hides = () => window.dispatchEvent(new PageTransitionEvent("pagehide"));

describe("leaving the page", () => {
  it("is told each time", () => {
    const host = onPage();
    hides();
    hides();
    expect(host.left).to.equal(2);
    host.remove();
  });

  it("is told once of an element that was moved", () => {
    const host = onPage();
    document.body.prepend(host);
    hides();
    expect(host.left).to.equal(1);
    host.remove();
  });

  it("is told when a router took the element out, once", async () => {
    const host = onPage();
    host.remove();
    expect(host.left).to.equal(0);
    await until("that it is gone", () => host.left === 1);
    hides();
    expect(host.left).to.equal(1);
  });

  it("is not told of a router that puts the element back at once", async () => {
    const [host, other] = [onPage(), onPage()];
    host.remove();
    document.body.append(host);
    other.remove();
    await until("that the other is gone", () => other.left === 1);
    expect(host.left).to.equal(0);
    host.remove();
  });
});
