/** The built form in its frame, on another origin than the partner's page, in every engine. */
import { expect } from "@open-wc/testing";
import { Referral } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import { canary, number } from "../support/asking-steps.js";
import { closeWalks, walkTo, type Page, type Visit, type Walk } from "../support/built-walk.js";
import { eavesdrop } from "../support/eavesdropper.js";
import { FramedPerson, toSendInFrame } from "../support/framed-person.js";
import { openedRows } from "../support/opened.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

const tag = "haven-get-support";
const away = new URL("/test/support/away.html", location.href).href;

/** A page's own script that reads along wherever it can. */
function listening(page: Page): void {
  const script = page.document.createElement("script");
  script.textContent = `(${eavesdrop.toString()})()`;
  page.document.head.append(script);
}

/** Lets a test speak as the page itself does: who speaks is whose function it is. */
function speaking(page: Page): void {
  const script = page.document.createElement("script");
  script.textContent = `window.say = (frame, data) => frame.postMessage(data, "*");`;
  page.document.head.append(script);
}

async function framed(visit: Visit = {}): Promise<Walk & { inside: FramedPerson }> {
  const attributes = { "exit-to": away, "exit-key": "", ...visit.attributes };
  const walk = await walkTo(tag, { ...visit, framed: true, attributes });
  const frame = await frameOf(walk);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error("the frame has no window");
  return { ...walk, inside: new FramedPerson(contentWindow) };
}

const frameOf = ({ person }: Walk) =>
  until("a frame with a form", () => {
    const [frame] = person.all<HTMLIFrameElement>("iframe");
    return frame && parseInt(frame.style.blockSize, 10) > 200 ? frame : undefined;
  });

describe("the built form in a frame", () => {
  before(warmUp);
  afterEach(closeWalks);

  it("stores one sealed referral that both keys open, and the page around reads nothing of it (case 1, case 18)", async () => {
    const walk = await framed({ first: listening });
    const { inside, scenario, heard, page } = walk;
    await inside.reads("This website cannot read what you type.");
    await toSendInFrame(inside, canary, number);
    await inside.presses("Send to");
    await inside.reads("We got it.");
    const [row, ...rows] = await scenario.rows();
    expect(rows).to.deep.equal([]);
    const [opened] = await openedRows(scenario);
    expect(z.parse(Referral, opened).message).to.equal(canary);
    const [request] = await scenario.requests("POST /intake");
    expect(request?.headers["origin"]).to.equal(new URL(scenario.endpoint).origin);
    expect(request?.body).not.to.contain("canary");
    heard.stop();
    expect(heard.events, "nothing was told to the page").to.deep.equal([]);
    expect([...heard.traces, ...heard.unhandled]).to.deep.equal([]);
    const ways: Record<string, string> = Reflect.get(page, "overheard")();
    expect(Object.keys(ways)).to.have.length(9);
    const secrets = [canary, "canary", number, "Test Person", String(row?.["ref"])];
    for (const [way, text] of Object.entries({ ...ways, everything: heard.everything }))
      for (const secret of secrets)
        expect(text.includes(secret), `${secret}: ${way}`).to.equal(false);
  });

  it("cannot be looked into by the page around it", async () => {
    const walk = await framed();
    const frame = await frameOf(walk);
    expect(frame.contentDocument).to.equal(null);
    expect(() => frame.contentWindow?.document).to.throw();
  });

  it("hears the element around it alone, from the origin that spoke first (case 18)", async () => {
    const { inside, page, person } = await framed({ first: speaking });
    await inside.presses("Start");
    await inside.chooses("Me");
    const leave = { haven: "element", type: "leave" };
    await inside.hears(leave, "https://evil.example", "parent");
    await inside.hears(leave, location.origin, "elsewhere");
    const [frame] = person.all<HTMLIFrameElement>("iframe");
    const say = (data: object) => Reflect.get(page, "say")(frame?.contentWindow, data);
    say({ ...leave, more: 1 });
    say({ haven: "element", type: "words", text: "x" });
    say({ haven: "frame", type: "leave" });
    await inside.reads("Who is this for?");
    // Heard, since all is as it should be.
    const look = { theme: "light", headingLevel: 2, tokens: {} };
    say({ haven: "element", type: "look", lang: "es", ...look });
    await inside.reads("Continuar");
  });

  it("replaces the page around it by Shift three times, without a press before (case 15)", async () => {
    const { inside, frame } = await framed();
    await inside.presses("Start");
    await inside.reads("Who is this for?");
    for (let press = 0; press < 3; press += 1) await inside.keys("Shift");
    await until("another page", () => frame.contentWindow?.location.href === away);
  });

  it("stays where the page switched the key off, or a letter comes between", async () => {
    const { inside, frame } = await framed({ attributes: { "exit-key": "none" } });
    await inside.presses("Start");
    for (let press = 0; press < 3; press += 1) await inside.keys("Shift");
    await inside.reads("Who is this for?");
    expect(frame.contentWindow?.location.href).not.to.equal(away);
  });

  it("is wiped when the button around it is pressed, and the page goes without waiting (case 12)", async () => {
    const { inside, frame, person, page } = await framed();
    await toSendInFrame(inside, canary, number);
    const [shown] = person.all<HTMLIFrameElement>("iframe");
    await person.presses("Leave this page");
    expect(page.document.querySelector("haven-cover"), "covered at once").not.to.equal(null);
    await until("another page", () => frame.contentWindow?.location.href === away);
    expect(shown?.isConnected).not.to.equal(undefined);
  });

  it("follows language and colours of the page, and keeps what was typed", async () => {
    const { inside, person } = await framed({ attributes: { accent: "#7a1fa2" } });
    await inside.presses("Start");
    await inside.chooses("Me");
    await inside.presses("Continue");
    await inside.chooses("Someone I love died");
    await inside.presses("Continue");
    await inside.types("A few words", canary);
    person.element.setAttribute("lang", "es");
    await inside.presses("Continuar");
    await inside.presses("Atrás");
    await inside.reads("Continuar");
  });

  it("is people to call and one link while its frame does not come (case 11)", async () => {
    const faults = [{ on: "GET /frame/get-support", times: 9, kind: "refuse" }] as const;
    const { person } = await walkTo(tag, { framed: true, hurried: true, faults });
    await person.reads("The form did not load.");
    expect(person.control("Open the form on the site of")).not.to.equal(undefined);
    for (const name of ["Call 988", "Call 911", "Call +1 215-555-0142", "Leave this page"])
      expect(person.control(name), name).not.to.equal(undefined);
    expect(person.all("input, textarea")).to.deep.equal([]);
  });

  it("is no form at all in a sandbox that the page around cannot leave", async () => {
    const sandbox = "allow-scripts allow-same-origin allow-popups";
    for (const isFramed of [true, false]) {
      const { person } = await walkTo(tag, { framed: isFramed, sandbox });
      await person.reads("This page would not let you leave");
      await person.reads("Call +1 215-555-0142");
      expect(person.all("[part~=notice] a"), "one link").to.have.length(1);
      expect(person.all("iframe, input, textarea")).to.deep.equal([]);
      closeWalks();
    }
  });

  it("is there in a sandbox that lets the page go", async () => {
    const sandbox = "allow-scripts allow-same-origin allow-popups allow-top-navigation";
    const { inside } = await framed({ sandbox });
    await inside.presses("Start");
    await inside.reads("Who is this for?");
  });
});
