/** The file of the filters hangs or is slow: the list, its details and its count do not wait. */
import { expect } from "@open-wc/testing";
import { circle, monday } from "../../support/circle-visit.js";
import { Person, plain } from "../../support/person.js";
import { keepRootsOf } from "../../support/root.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const folder = new URL("/src/widgets/upcoming-circles/", location.href);
const real = new URL("filtering.ts?late", folder);
const never = "await new Promise(() => {});";
const lost = "throw new Error('lost on the way');";
/** Longer than anybody waits for it. */
const slow = `await new Promise((come) => setTimeout(come, 900)); export * from "${real}";`;

const five = [24, 25, 26, 27, 28].map((day) =>
  circle({
    id: `intimecircle${day}`,
    start: `2026-11-${day}T18:30:00-05:00`,
    end: `2026-11-${day}T20:00:00-05:00`,
    languages: [{ code: day === 24 ? "es" : "en", how: "spoken", when: "provided" }],
  }),
);

/** A page of its own with other files in the place of ours; where it wants a part of the dates its
 * pauses are a tenth of the usual. */
async function listIn(filtering: string, preset = "", rest = ""): Promise<Person> {
  const { endpoint } = await createScenario({ now: monday, circles: five });
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size: 320px; block-size: 600px";
  frames.push(frame);
  document.body.append(frame);
  const page = frame.contentDocument!;
  const place = frame.contentWindow as typeof globalThis & Window;
  keepRootsOf(place);
  place.Date.now = () => Date.parse(monday);
  if (preset) {
    const timeout = place.setTimeout.bind(place);
    place.setTimeout = ((call: () => void, ms = 0) => timeout(call, ms / 10)) as typeof timeout;
  }
  const other = { "filtering.ts": filtering, "rest.ts": rest };
  const imports = Object.fromEntries(
    Object.entries(other)
      .filter(([, text]) => text !== "")
      .map(([file, text]) => [
        new URL(file, folder).href,
        `data:text/javascript,${encodeURIComponent(text)}`,
      ]),
  );
  page.open();
  page.write(`<!doctype html><title>List</title>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="${new URL("define.ts", folder).href}"></script>
    <haven-upcoming-circles lang="en" endpoint="${endpoint}" ${preset}></haven-upcoming-circles>`);
  page.close();
  return new Person(page.querySelector<HTMLElement>("haven-upcoming-circles")!);
}

const frames: HTMLIFrameElement[] = [];
const said = (page: Person) => plain(page.root.querySelector("#status")?.textContent);
const isCounted = (page: Person) => () => drawn(page) && said(page) === "5 dates are listed.";

function drawn(page: Person): boolean {
  try {
    return page.all("[id^=details-]").length === 5;
  } catch {
    return false; // no script ran yet
  }
}

describe("a list whose filters are late", () => {
  before(warmUp);
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  it("has its details and says its number without them", async () => {
    const page = await listIn(never);
    await until("the details and the number", isCounted(page));
    expect(page.control(/^Filter/)).to.equal(undefined);
  });

  it("gets them when they come, without a press, and is not counted twice", async () => {
    const page = await listIn(slow);
    await until("the details and the number", isCounted(page));
    expect(page.control(/^Filter/)).to.equal(undefined);
    await until("the filters", () => page.control("Filter and search"));
    expect(said(page)).to.equal("5 dates are listed.");
  });

  it("shows every date when the page's own choice cannot be made: better than none", async () => {
    const page = await listIn(never, 'language="es"');
    await until("all dates and their number", isCounted(page));
    expect(page.all(".circle").length).to.equal(5);
  });

  it("shows every date, and what to do, when the details are lost besides", async () => {
    const page = await listIn(never, 'language="es"', lost);
    await until("all dates", () => drawn(page));
    await page.presses("What to expect");
    await page.reads("We cannot get through right now.");
  });

  it("has them also where the details are lost", async () => {
    const page = await listIn(slow, "", lost);
    await until("all dates", () => drawn(page));
    await until("the filters", () => page.control("Filter and search"));
  });
});
