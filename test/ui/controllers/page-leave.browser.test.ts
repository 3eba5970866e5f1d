/** The next person at a device finds nothing: leaving the page is noticed, while one is on it. */
import { expect } from "@open-wc/testing";
import { html, LitElement } from "lit";
import { PageLeave } from "../../../src/ui/controllers/page-leave.js";

let left = 0;

class LeavingHost extends LitElement {
  constructor() {
    super();
    new PageLeave(this, () => (left += 1));
  }

  protected override render() {
    return html`<p>Words</p>`;
  }
}
customElements.define("leaving-host", LeavingHost);

describe("leaving the page", () => {
  beforeEach(() => (left = 0));

  it("is told once each time", () => {
    const host = document.createElement("leaving-host");
    document.body.append(host);
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    host.remove();
    expect(left).to.equal(2);
  });

  it("is no business of an element that was taken out, and once of one that was moved", () => {
    const host = document.createElement("leaving-host");
    document.body.append(host);
    host.remove();
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(left).to.equal(0);
    document.body.append(host);
    document.body.prepend(host);
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    host.remove();
    expect(left).to.equal(1);
  });
});
