/** The element's side of an isolated form: a frame of another origin, and who may speak for it. */
import { expect } from "@open-wc/testing";
import { patience } from "../../../src/ui/controllers/framing.js";
import "../../../src/widgets/get-support/define.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway, put, type Attributes, type Person } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";

/** Another origin, where no form is: the frame stays silent. */
let silent = "";

async function asked(frameUrl: string | null, attributes: Attributes = {}): Promise<Person> {
  const { endpoint } = await createScenario({ config: { support: { frameUrl } } });
  return put("haven-get-support", { endpoint, lang: "en", ...attributes }, { inside: "Call us." });
}

before(async () => {
  silent = `${new URL((await createScenario()).endpoint).origin}/nowhere/v1`;
});

const frameIn = (person: Person) =>
  until("a frame", () => person.all<HTMLIFrameElement>("iframe")[0]);

/** As if the frame had said it; a window of another origin cannot be made to speak in a test. */
function said(
  data: unknown,
  { origin, source }: { readonly origin: string; readonly source: Window | null },
) {
  const event = new MessageEvent("message", { data, origin });
  // Not in the constructor: Firefox takes a window that is moving to its own process for none.
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}

describe("a form for which the organization offers a frame", () => {
  afterEach(() => {
    relax();
    clearAway();
  });

  it("lives in it, in a sandbox that keeps its own origin, under a name that tells nothing", async () => {
    const person = await asked(silent, { partner: "west-philly-library" });
    const frame = await frameIn(person);
    expect(frame.title).to.equal("Form");
    expect(frame.src).to.equal(`${silent}/frame/get-support?partner=west-philly-library&lang=en`);
    expect([...frame.sandbox].toSorted()).to.deep.equal([
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-same-origin",
      "allow-scripts",
      "allow-top-navigation",
    ]);
    expect(frame.referrerPolicy).to.equal("no-referrer");
    expect(person.all("input, textarea")).to.deep.equal([]);
    expect(person.control("Leave this page")).not.to.equal(undefined);
    expect(person.control("Call 988")).not.to.equal(undefined);
  });

  it("believes its own window, its own origin and the closed list alone (case 18)", async () => {
    const person = await asked(silent);
    const frame = await frameIn(person);
    const right = { origin: new URL(silent).origin, source: frame.contentWindow };
    const height = (pixels: number) => ({ haven: "frame", type: "height", pixels });
    said(height(101), { ...right, origin: "https://evil.example" });
    said(height(102), { ...right, source: window });
    said(height(103), { ...right, source: null });
    said({ ...height(104), words: "x" }, right);
    said({ type: "height", pixels: 105 }, right);
    said({ haven: "frame", type: "left", url: "https://evil.example" }, right);
    expect(frame.style.blockSize).to.equal("");
    said(height(321), right);
    expect(frame.style.blockSize).to.equal("321px");
    expect(document.querySelector("haven-cover"), "nobody left").to.equal(null);
  });

  it("is people to call and a link when the frame is silent, and the frame when it comes late", async () => {
    hurry();
    const codes: unknown[] = [];
    const hear = (event: Event) => codes.push(Reflect.get(event, "code"));
    window.addEventListener("haven-error", hear, { once: true });
    const person = await asked(silent);
    await person.reads("The form did not load. Please call us");
    expect(codes).to.deep.equal(["timeout"]);
    expect(patience).to.equal(8_000);
    const link = person.control("Open the form on the site of Harbor of Hope");
    expect(link?.getAttribute("href")).to.equal(`${silent}/frame/get-support?lang=en`);
    await person.reads("Call +1 215-555-0142");
    expect(person.all("slot")).to.have.length(1);
    expect(person.all("input, textarea")).to.deep.equal([]);
    const frame = await frameIn(person);
    const data = { haven: "frame", type: "height", pixels: 400 };
    said(data, { origin: new URL(silent).origin, source: frame.contentWindow });
    await until("the frame", () => !person.words.includes("did not load"));
    expect(person.all("iframe")[0]).to.equal(frame);
  });

  it("keeps its frame when the language changes, and loads none anew", async () => {
    const person = await asked(silent);
    const frame = await frameIn(person);
    const { src } = frame;
    person.element.setAttribute("lang", "es");
    await until("Spanish", () => frame.title === "Formulario");
    expect(person.all("iframe")[0]).to.equal(frame);
    expect(frame.src).to.equal(src);
  });

  it("waits again when the page moves it", async () => {
    const person = await asked(silent);
    await frameIn(person);
    for (const _ of [1, 2]) {
      const box = document.createElement("div");
      document.body.append(box);
      box.append(person.element);
    }
    expect(person.all("iframe")).to.have.length(1);
    hurry();
    person.element.parentElement?.append(person.element);
    await person.reads("The form did not load.");
    person.element.parentElement?.remove();
  });

  it("stands on the page itself where the page wants it so", async () => {
    const person = await asked(silent, { isolation: "inline" });
    await person.reads("The owner of this website could see what you type here.");
    expect(person.all("iframe")).to.deep.equal([]);
    const own = person.all<HTMLAnchorElement>("a").find((each) => /own page/.test(each.innerText));
    expect(own?.getAttribute("href")).to.equal(`${silent}/frame/get-support?lang=en`);
  });

  it("stands on the page itself where the frame would be of the page's own origin", async () => {
    const person = await asked(`${location.origin}/v1`);
    await person.reads("Start");
    expect(person.all("iframe")).to.deep.equal([]);
  });
});

describe("a form that may stand in a frame alone", () => {
  afterEach(clearAway);

  it("is closed where there is none of another origin, never silently on the page", async () => {
    for (const frameUrl of [null, `${location.origin}/v1`]) {
      const person = await asked(frameUrl, { isolation: "frame" });
      await person.reads("This form is closed right now. Please call us.");
      await person.reads("Call +1 215-555-0142");
      expect(person.control("Start"), `${frameUrl}`).to.equal(undefined);
      expect(person.all("iframe, input")).to.deep.equal([]);
    }
  });
});
