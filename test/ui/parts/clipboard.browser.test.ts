/** What is copied is copied on a press, and whether it worked is said. */
import { expect } from "@open-wc/testing";
import { Announcer } from "../../../src/ui/controllers/announcer.js";
import { copyText } from "../../../src/ui/parts/clipboard.js";
import type { LocaleController } from "../../../src/locale/controller.js";
import { showing, wordsOf, type PartHost } from "../../support/part-host.js";
import { until } from "../../support/until.js";

// All that copying asks of a locale.
const locale = { say: (words: () => string) => words() } as unknown as LocaleController;

async function copying(clipboard: object | undefined) {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  let announcer: Announcer | undefined;
  const mine = (host: PartHost) => (announcer ??= new Announcer(host));
  const page = await showing((host) => mine(host).region());
  copyText("Words", locale, mine(page.host));
  await until("the news", () => wordsOf(page.one("#status")));
  return wordsOf(page.one("#status"));
}

describe("copyText", () => {
  afterEach(() => void Reflect.deleteProperty(navigator, "clipboard"));

  it("puts the words there and says so", async () => {
    const copied: string[] = [];
    const news = await copying({ writeText: async (text: string) => void copied.push(text) });
    expect([copied, news]).to.deep.equal([["Words"], "Copied."]);
  });

  it("says that the browser did not allow it", async () => {
    const news = await copying({ writeText: () => Promise.reject(new Error("no")) });
    expect(news).to.equal("Your browser did not allow the copy.");
  });

  it("says so too on a page without a clipboard", async () => {
    expect(await copying(undefined)).to.equal("Your browser did not allow the copy.");
  });
});
