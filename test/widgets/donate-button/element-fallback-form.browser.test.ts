/** A page's own form is there without script, and gone once the panel is. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway } from "../../support/person.js";
import { visitGift } from "../../support/gift-visit.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

/** What a partner's page has inside the tag. */
function plainForm(element: Element): { readonly form: HTMLElement; readonly phone: HTMLElement } {
  const form = document.createElement("form");
  form.append(document.createElement("input"));
  const phone = document.createElement("a");
  phone.textContent = "Call us to give.";
  element.replaceChildren(form, phone);
  return { form, phone };
}

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0;

describe("the plain form inside a donate button", () => {
  before(warmUp);
  afterEach(() => {
    relax();
    clearAway();
    document.getElementById("loud")?.remove();
  });

  it("goes when the panel comes, also on a page that shows every form", async () => {
    const loud = document.createElement("style");
    loud.id = "loud";
    loud.textContent = "form { display: grid; }";
    document.head.append(loud);
    const { page } = await visitGift();
    const { form } = plainForm(page.element);
    await page.reads("Give $25");
    expect(isSeen(form)).to.equal(false);
  });

  it("stays away while gifts are paused, and the number stays", async () => {
    const { page } = await visitGift({ config: { donations: { paused: true } } });
    const { form, phone } = plainForm(page.element);
    await page.reads("We take no gifts online right now.");
    await until("the number", () => isSeen(phone));
    expect(isSeen(form)).to.equal(false);
  });

  it("leaves the page's own words in one line where they are shown in its place", async () => {
    hurry();
    const faults = [{ on: "GET /config", kind: "status", status: 503, times: 99 }] as const;
    const { page } = await visitGift({ faults });
    const { phone } = plainForm(page.element);
    const before = document.createElement("span");
    before.textContent = "By phone:";
    phone.before(before, " ");
    await page.reads(/^Give/);
    await until("the number", () => isSeen(phone));
    expect(phone.getBoundingClientRect().top).to.equal(before.getBoundingClientRect().top);
  });

  it("stays away in a panel that could not ask, and the number stays", async () => {
    hurry();
    const faults = [{ on: "GET /config", kind: "status", status: 503, times: 99 }] as const;
    const { page } = await visitGift({ faults });
    const { form } = plainForm(page.element);
    await page.reads(/^Give/);
    await until("the form to be gone", () => !isSeen(form));
  });

  for (const [layout, place] of Object.entries({ panel: "panel", button: "window" }))
    it(`stays away while the ${place} is late, which is said, with the page's number`, async () => {
      hurry();
      const faults = [{ on: "GET /config", kind: "stall", ms: 60_000 }] as const;
      const { page } = await visitGift({ faults }, { layout });
      const { form, phone } = plainForm(page.element);
      if (layout === "button") await page.presses("Give");
      await page.reads("This takes longer than usual. Please wait a little longer.");
      const said = page.all("[role=status]").find(({ textContent }) => textContent?.trim());
      expect(said?.closest("[aria-busy], [aria-hidden]"), "it is heard").to.equal(null);
      await until("the number", () => isSeen(phone));
      expect(isSeen(form)).to.equal(false);
    });

  it("does not show beside the lone button", async () => {
    const { page } = await visitGift({}, {});
    const { form } = plainForm(page.element);
    await page.reads("Give");
    expect(isSeen(form)).to.equal(false);
  });
});
