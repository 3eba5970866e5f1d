/** After it is stored: a code, what comes next, and no answer for whoever looks over a shoulder. */
import { expect } from "@open-wc/testing";
import { seesNoBarrier } from "../../support/axe.js";
import { atForm, canary, number, sends, toSend } from "../../support/asking-person.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";

const now = "2026-11-24T15:00:00Z";

describe("the last page", () => {
  afterEach(() => {
    relax();
    clearAway();
  });

  it("says by which day, who reads it, and what to do until then", async () => {
    const person = atForm(await createScenario({ now }));
    await toSend(person);
    await sends(person);
    await person.reads("A person at Harbor of Hope");
    await person.reads(/They reach you by \w+, (November|December) \d+/);
    await person.reads("While you wait");
    await person.reads("Close this tab when you are done.");
    expect(person.root.activeElement?.id).to.equal("heading");
    await seesNoBarrier(person.element);
  });

  it("repeats no answer, on the screen or on paper", async () => {
    const person = atForm(await createScenario());
    await toSend(person);
    await sends(person);
    const everything = person.root.textContent + person.element.outerHTML;
    for (const typed of [canary, number, "Test Person", "Someone I love died"])
      expect(everything).not.to.contain(typed);
  });

  it("keeps the code out of translation and in its order", async () => {
    const person = atForm(await createScenario());
    await toSend(person);
    await sends(person);
    const [code] = person.all(".code");
    expect(code?.getAttribute("translate")).to.equal("no");
    expect(code?.querySelector("bdi")?.dir).to.equal("ltr");
  });

  it("hides the code of a shared device after a minute, and says so", async () => {
    const person = atForm(await createScenario());
    await toSend(person);
    const realTimeout = globalThis.setTimeout;
    const minutes: number[] = [];
    globalThis.setTimeout = ((call: () => void, ms = 0) => {
      if (ms >= 60_000 && ms < 120_000) minutes.push(ms);
      return realTimeout(call, ms === 60_000 ? 200 : ms);
    }) as typeof setTimeout;
    await person.presses("Send to");
    await person.reads("Your code:");
    globalThis.setTimeout = realTimeout;
    await person.reads("We hid the code, because others use this device.");
    expect(minutes).to.deep.equal([60_000]);
    expect(person.all(".code")).to.deep.equal([]);
  });

  it("keeps the code on one's own device", async () => {
    const person = atForm(await createScenario());
    await person.chooses("Yes, it is mine");
    await toSend(person);
    hurry();
    await sends(person);
    await until("the code", () => person.all(".code")[0]);
    expect(person.words).not.to.contain("Close this tab");
  });
});
