/** Taking part in the built frame, on another origin than the partner's page, in every engine. */
import { expect } from "@open-wc/testing";
import { closeWalks, walkTo, type Page, type Walk } from "../support/built-walk.js";
import { eavesdrop } from "../support/eavesdropper.js";
import { FramedPerson } from "../support/framed-person.js";
import { askingCircle, nickname } from "../support/rsvp-person.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

const days = 86_400_000;

/** The date in two days, whatever the clock says. */
function soon() {
  const at = (hours: number) => new Date(Date.now() + 2 * days + hours * 3_600_000).toISOString();
  return askingCircle({ start: at(0), end: at(2), languages: [] });
}

/** A page's own script that reads along wherever it can. */
function listening(page: Page): void {
  const script = page.document.createElement("script");
  script.textContent = `(${eavesdrop.toString()})()`;
  page.document.head.append(script);
}

async function framed(): Promise<Walk & { inside: FramedPerson }> {
  const attributes = { lang: "en", "exit-key": "none" };
  const walk = await walkTo("haven-upcoming-circles", {
    circles: [soon()],
    framed: true,
    attributes,
    first: listening,
  });
  await walk.person.presses("Take part");
  return { ...walk, inside: await inFrame(walk) };
}

async function inFrame({ person }: Walk): Promise<FramedPerson> {
  const frame = await until("a frame with a form", () => {
    const [found] = person.all<HTMLIFrameElement>("iframe");
    return found && parseInt(found.style.blockSize, 10) > 200 ? found : undefined;
  });
  if (!frame.contentWindow) throw new Error("the frame has no window");
  return new FramedPerson(frame.contentWindow);
}

async function takesPart(inside: FramedPerson): Promise<string> {
  await inside.presses("Go on");
  await inside.reads("How do you take part?");
  await inside.chooses("In person");
  await inside.presses("Continue");
  await inside.types("What should we call you?", nickname);
  await inside.presses("Continue");
  await inside.reads("How can we reach you?");
  await inside.presses("Continue");
  await inside.reads("What do you need?");
  await inside.presses("Continue");
  await inside.chooses("I have read this");
  await inside.chooses("I am 18 or older");
  await inside.presses("Continue");
  await inside.reads("Check your answers");
  await inside.presses("Send to");
  await inside.reads("Keep this. We cannot look you up by name.");
  const [code = ""] = await inside.tells(".code");
  return code.trim();
}

describe("taking part in a frame", () => {
  before(warmUp);
  afterEach(closeWalks);

  it("is read by nobody around it, and tells the page neither code nor that it happened", async () => {
    const { inside, scenario, heard, page, person } = await framed();
    await inside.reads("This website cannot read what you type.");
    const code = await takesPart(inside);
    expect(code).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(await scenario.rows("rsvp")).to.have.length(1);
    const overheard = JSON.stringify(Reflect.get(page, "overheard")());
    for (const secret of [nickname, code, "12 Test Street"]) {
      expect(heard.everything).not.to.contain(secret);
      expect(overheard).not.to.contain(secret);
      expect(person.root.textContent).not.to.contain(secret);
    }
    expect(heard.events).not.to.contain("haven-rsvp-made");
  });

  it("names no date in any address", async () => {
    const { person, scenario } = await framed();
    const [frame] = person.all<HTMLIFrameElement>("iframe");
    expect(frame?.src).not.to.contain("rsvpcircle0001");
    const asked = (await scenario.requests("/frame")).map(({ path }) => path).join();
    expect(asked).not.to.contain("rsvpcircle0001");
  });

  it("leads back to the list, and into the frame once more", async () => {
    const walk = await framed();
    await walk.inside.reads("Back to the list");
    // The frame goes away before it can answer.
    walk.inside.presses("Back to the list").catch(() => undefined);
    await walk.person.reads("Upcoming circles");
    await until("no frame", () => walk.person.all("iframe").length === 0);
    await walk.person.presses("Take part");
    const again = await inFrame(walk);
    await again.reads("This website cannot read what you type.");
  });

  it("looks up a code there too", async () => {
    const walk = await walkTo("haven-upcoming-circles", {
      circles: [soon()],
      framed: true,
      attributes: { lang: "en", "exit-key": "none" },
    });
    await walk.person.presses("I have a code");
    const inside = await inFrame(walk);
    await inside.types("Your code", "7Q4K-2MXD-9HTB-5WNE");
    await inside.presses("Look it up");
    await inside.reads("We do not know this code.");
  });
});
