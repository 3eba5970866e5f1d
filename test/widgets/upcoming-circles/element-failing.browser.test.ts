/** The endpoint of a list fails in every way it can: the visitor is told, and always has a person
 * to call. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway, nameOf } from "../../support/person.js";
import type { Fault } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const cannot = "We cannot get through right now.";

describe("upcoming circles whose endpoint fails", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    relax();
    releaseClock();
    clearAway();
  });

  const kinds: Readonly<Record<string, Fault>> = {
    "answers 500": { kind: "status", status: 500 },
    "is cut off": { kind: "refuse" },
    "answers half": { kind: "cut" },
    "answers with a hotel's page": { kind: "html" },
    "answers JSON of another kind": { kind: "json", body: { circles: "none" } },
    "answers too late": { kind: "stall", ms: 400 },
  };
  for (const [name, kind] of Object.entries(kinds))
    it(`say so in words, with the page's own number, when it ${name}`, async () => {
      hurry({ timeouts: kind.kind === "stall" });
      const fault = { ...kind, on: "/circles", times: 40 };
      const { page, heard } = await visit({ circles: [circle()], faults: [fault] });
      await page.reads(cannot);
      // The partner's sentence with a link in it stays one sentence, in a grid too.
      const [slot] = page.all("slot");
      expect(slot && getComputedStyle(slot).display).to.equal("block");
      expect(page.control("Try again")).not.to.equal(undefined);
      heard.stop();
      expect(heard.unhandled).to.deep.equal([]);
      expect(heard.events).to.deep.equal(["haven-error"]);
    });

  it("show the page's own number while a slow endpoint is asked again", async () => {
    hurry();
    const fault = { kind: "status", status: 429, retryAfter: "30", on: "/circles" } as const;
    const { page } = await visit({ circles: [circle()], faults: [fault] });
    await until("the page's own words", async () =>
      page.all("slot").some((slot) => slot.isConnected),
    );
    expect(page.words).to.contain("The next circles are on their way.");
  });

  it("show the list when it is there again, with the focus still in it", async () => {
    hurry();
    const fault = { kind: "status", status: 500, on: "/circles", times: 40 } as const;
    const { page, scenario } = await visit({ circles: [circle()], faults: [fault] });
    await page.reads(cannot);
    await scenario.change({ faults: [] });
    await page.presses("Try again");
    await page.reads("Tuesday, November 24");
    expect(nameOf(page.focused!)).to.equal("Upcoming circles");
  });

  it("keep an older list that is said to be old, and the focus on the button", async () => {
    hurry();
    const { page, scenario, heard } = await visit({ circles: [circle()] });
    await page.reads("Tuesday, November 24");
    await scenario.fault({ kind: "status", status: 500, on: "/circles", times: 40 });
    lookedAtLater();
    const words = await page.reads("This is the list as of");
    expect(words).to.match(/as of \d{1,2}:\d\d [AP]M\. Please call before you go\./);
    expect(words).to.contain("Circle after suicide loss");
    expect(page.control(/^Add to calendar/), "nothing answers there").to.equal(undefined);
    const before = (await scenario.requests("/circles")).length;
    await page.presses("Try again");
    await until("four more tries", async () => {
      const { length } = await scenario.requests("/circles");
      return length >= before + 4;
    });
    expect(nameOf(page.focused!)).to.equal("Try again");
    await scenario.change({ faults: [] });
    await page.presses("Try again");
    await until("the list is new", () => !page.words.includes("as of"));
    expect(nameOf(page.focused!)).to.equal("Upcoming circles");
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("are shown though the config never comes", async () => {
    hurry();
    const fault = { kind: "status", status: 500, on: "/config", times: 40 } as const;
    const { page, heard } = await visit({ circles: [circle()], faults: [fault] });
    await page.reads("Circle after suicide loss");
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("are shown while the config still has not come", async () => {
    const fault = { kind: "stall", ms: 30_000, on: "/config", times: 40 } as const;
    const { page, heard } = await visit({ circles: [circle()], faults: [fault] });
    await page.reads("Circle after suicide loss");
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("go on in every room after the page moved them twice", async () => {
    hurry();
    const fault = { kind: "status", status: 500, on: "/circles", times: 80 } as const;
    const { page } = await visit({ circles: [circle()], faults: [fault] });
    const [home, away] = [page.element.parentElement!, document.createElement("div")];
    document.body.append(away);
    for (const place of [away, home]) {
      await page.reads(cannot);
      place.append(page.element);
    }
    await page.reads(cannot);
    away.remove();
  });
});

/** The page is looked at again after ten minutes. */
function lookedAtLater(): void {
  const held = Date.now();
  Date.now = () => held + 600_000;
  document.dispatchEvent(new Event("visibilitychange"));
}
