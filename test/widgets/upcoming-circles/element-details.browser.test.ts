/** What opens in place: what it is like in the room, what is asked, who holds it, how to get there,
 * and the door to the form for support. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, plain } from "../../support/person.js";
import { rootOf } from "../../support/root.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

describe("the details of a date", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
  });

  it("say all that one asks before one comes, in this order", async () => {
    const { page } = await visit({
      circles: [
        circle({
          expect: {
            sharing: "You may just listen.",
            camera: "Camera is your choice.",
            recording: "none",
            contentNote: "Losing someone to suicide",
          },
          supports: [
            { code: "childcare", value: "ask", requestBy: "2026-11-24" },
            { code: "meal", value: "ask", requestBy: "2026-11-22" },
          ],
          access: [
            { code: "stepFree", value: "yes" },
            { code: "quietRoom", value: "no" },
          ],
        }),
      ],
    });
    const front = await page.reads("What may come up: Losing someone to suicide");
    expect(front.indexOf("What may come up")).to.be.below(front.indexOf("For people who lost"));
    await page.presses("What to expect");
    await page.reads("Get support");
    const words = plain(page.all(".details")[0]?.textContent);
    const order = [
      "You may just listen.",
      "Camera is your choice.",
      "Nothing is recorded.",
      "You can step out or leave at any time.",
      "What is said here stays here",
      "the facilitator may have to tell people who can help.",
      "Held by",
      "Ana · Psychotherapist · LCSW",
      "There is a guard at the door",
      "Childcare: ask us · Please ask by Tuesday, November 24",
      "A meal: ask us",
      "Step-free",
      "Want to talk to someone?",
    ];
    const places = order.map((each) => words.indexOf(each));
    expect(
      places.every((place) => place >= 0),
      JSON.stringify(places),
    ).to.equal(true);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    // The day to ask for the meal is over: nobody is sent after it.
    const own = words.replaceAll(location.host, ""); // in the link to share
    expect(own).not.to.match(/quietRoom|leader|host|November 22/i);
  });

  it("open the form for support in the place of the list, and lead back to where one was", async () => {
    const { page } = await visit({ circles: [circle()] });
    await page.presses("What to expect");
    (await until("the button", () => page.control("Get support"))).scrollIntoView();
    await page.presses("Get support");
    const form = await until("the form", () => page.all("haven-get-support")[0]);
    await until("its first page", () => plain(rootOf(form).textContent).includes("988"));
    await until("the focus", () => page.focused === form);
    // Its first words are read first, however far down the list the button was.
    expect(form.getBoundingClientRect().top).to.be.within(0, window.innerHeight / 2);
    expect(page.words).not.to.contain("Circle after suicide loss");
    expect(form.getAttribute("lang")).to.equal("en");
    await page.presses("Back to the circles");
    await page.reads("Circle after suicide loss");
    await until("the focus", () => plain(page.focused?.textContent) === "Get support");
    expect(page.all("haven-get-support")[0]).to.equal(form); // what was typed is still there
    expect(form.hidden).to.equal(true);
    expect(page.words).to.contain("Held by");
  });

  it("give that form the room of the list: one banner, one frame, no second margin", async () => {
    const { page } = await visit({ circles: [circle()] });
    const [list] = page.all(".base");
    await page.presses("What to expect");
    await page.presses("Get support");
    const form = await until("the form", () => page.all("haven-get-support")[0]);
    const banner = await until("its banner", () => rootOf(form).querySelector(".banner"));
    expect(banner.checkVisibility()).to.equal(true);
    expect(page.all(".banner").filter((each) => each.checkVisibility())).to.deep.equal([]);
    const inside = rootOf(form).querySelector(".base");
    if (!list || !inside) throw new Error("nothing is drawn");
    const style = getComputedStyle(inside);
    expect([style.paddingInlineStart, style.borderInlineStartWidth]).to.deep.equal(["0px", "0px"]);
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(list);
    const room = list.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    expect(inside.getBoundingClientRect().width).to.be.closeTo(room, 1);
    await page.presses("Back to the circles");
    await until("the list's banner", () => page.all(".banner")[0]?.checkVisibility());
  });
});
