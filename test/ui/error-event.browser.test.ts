/** The event of a failure carries a code, and nothing that somebody typed could hide in it. */
import { expect } from "@open-wc/testing";
import { HavenErrorEvent } from "../../src/ui/error-event.js";

describe("the event of a failure", () => {
  it("reaches the page through closed roots, with a code and nothing else", () => {
    const host = document.createElement("div");
    document.body.append(host);
    const inner = document.createElement("span");
    host.attachShadow({ mode: "closed" }).append(inner);
    const heard: Event[] = [];
    document.addEventListener("haven-error", (event) => void heard.push(event), { once: true });
    inner.dispatchEvent(new HavenErrorEvent("network"));
    host.remove();
    const [event] = heard;
    expect((event as HavenErrorEvent).code).to.equal("network");
    expect(Object.keys(event!).filter((key) => key !== "isTrusted")).to.deep.equal(["code"]);
  });
});
