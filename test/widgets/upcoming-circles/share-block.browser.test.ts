/** "Send it on" hands neutral words to the device's own window, and tells nobody how that went. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

/** The device's own window for sharing, which no test can press. */
function device(answer: () => Promise<void>) {
  const shared: ShareData[] = [];
  const copied: string[] = [];
  const { clipboard } = navigator;
  const own = (name: string, value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });
  own("share", (data: ShareData) => {
    shared.push(data);
    return answer();
  });
  own("clipboard", { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  const stop = () => {
    Reflect.deleteProperty(navigator, "share");
    own("clipboard", clipboard);
  };
  return { shared, copied, stop };
}

async function opened() {
  const visited = await visit({ circles: [circle({ neutralTitle: undefined })] });
  await visited.page.presses("What to expect");
  await visited.page.reads("Share or print it");
  return visited;
}

describe("a date that is sent on", () => {
  let stop = () => {};
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    stop();
    releaseClock();
    clearAway();
  });

  it("is neutral words and the way back to it, and nothing else", async () => {
    const phone = device(() => Promise.resolve());
    ({ stop } = phone);
    const { page, heard } = await opened();
    await page.presses("Send it on");
    const [data] = phone.shared;
    expect(Object.keys(data ?? {})).to.deep.equal(["text"]);
    expect(data?.text).to.match(/^Appointment: Tuesday, November 24, 2026/);
    expect(data?.text).to.contain("#haven-circle=");
    expect(data?.text).not.to.match(/suicide/i);
    expect(heard.stop().events).to.deep.equal(["haven-circles-loaded", "haven-circle-opened"]);
  });

  it("names the circle once the person wants names", async () => {
    const phone = device(() => Promise.resolve());
    ({ stop } = phone);
    const { page } = await opened();
    await page.chooses("With names");
    await page.reads("Circle after suicide loss: Tuesday");
    await page.presses("Send it on");
    expect(phone.shared[0]?.text).to.match(/^Circle after suicide loss: /);
  });

  it("is left where it is by who gives up, without a word", async () => {
    const phone = device(() => Promise.reject(new DOMException("given up", "AbortError")));
    ({ stop } = phone);
    const { page, heard } = await opened();
    await page.presses("Send it on");
    await until("the window", () => phone.shared.length === 1);
    expect(phone.copied).to.deep.equal([]);
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("is copied where the device refuses", async () => {
    const phone = device(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    ({ stop } = phone);
    const { page } = await opened();
    await page.presses("Send it on");
    await until("the copy", () => phone.copied.length === 1);
    expect(phone.copied[0]).to.equal(phone.shared[0]?.text);
  });
});
