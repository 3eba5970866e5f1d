/** A visitor whose browser runs no scripts, in the page of a partner that may hold none. */
import { expect } from "@open-wc/testing";
import { createScenario } from "../../support/scenario.js";
import { plain } from "../../support/person.js";

/** The page in a frame that may run no script, and that a test may look into. */
async function openWithoutScripts(partner: string): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.src = `/demo/variants/${partner}/index.html`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const frames: HTMLIFrameElement[] = [];
const isShown = (element: Element) => element.getClientRects().length > 0;

describe("upcoming circles without scripts", () => {
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  for (const partner of ["plain", "library"])
    it(`are the partner's words and a number to call (circles case 16, ${partner})`, async () => {
      const page = await openWithoutScripts(partner);
      const list = page.querySelector("haven-upcoming-circles")!;
      expect(plain(list.textContent)).to.contain("Call (215) 555-0142 for the next circle.");
      const call = list.querySelector<HTMLAnchorElement>("a[href^='tel:']")!;
      expect(call.href).to.equal("tel:+12155550142");
      expect(isShown(call)).to.equal(true);
      expect(list.matches(":defined"), "nothing ran").to.equal(false);
    });

  it("have a feed that works and gives nothing away (circles case 16)", async () => {
    const { endpoint } = await createScenario({ calendar: true });
    const page = await openWithoutScripts("plain");
    const link = page.querySelector<HTMLAnchorElement>("haven-upcoming-circles a[href*='.ics']")!;
    expect(isShown(link)).to.equal(true);
    const { pathname, search } = new URL(link.href);
    const reply = await fetch(`${endpoint}${pathname.replace(/^\/v1/, "")}${search}`);
    expect(reply.headers.get("content-type")).to.match(/^text\/calendar/);
    const text = await reply.text();
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(text).to.contain("SUMMARY:Appointment");
    expect(text).not.to.match(/suicide/i);
  });
});
