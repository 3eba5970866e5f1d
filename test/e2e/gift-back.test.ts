/** A donor comes back from the checkout by the browser's own Back: in every engine, to a page that
 * was kept as it stood or is loaded anew, and to the page without script that asks. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createScenario } from "../support/scenario.js";
import type { Scenario } from "../support/scenario.js";
import { startSite, type Site } from "../support/site.js";
import { closeTabs, engines, openTab, type Tab } from "../support/tab.js";
import { until } from "../support/until.js";

let scenario: Scenario;
let site: Site;
before(async () => {
  scenario = await createScenario();
  site = await startSite(scenario.endpoint);
});
after(async () => {
  await closeTabs();
  await site.stop();
});

/** While a page is exchanged there is nothing to ask. */
const where = (tab: Tab) =>
  tab.run<string>("document.readyState === 'complete' ? location.href : ''").catch(() => "");

const isAt = (tab: Tab, part: string) =>
  until(part, async () => {
    const url = await where(tab);
    return url.includes(part) ? url : "";
  });

/** The page that is asked may be gone before it answers. */
const goesBack = (tab: Tab) => tab.run("void history.back()").catch(() => undefined);

const reads = (tab: Tab, words: string) =>
  until(words, async () => {
    const all = await tab.run<string>("page.person.words").catch(() => "");
    return all.includes(words) ? all : "";
  });

const presses = (tab: Tab, name: string) =>
  tab.run(`page.person.presses(${JSON.stringify(name)}).then(() => undefined)`).catch(() => "");

const posts = async () => (await scenario.requests("POST /donations")).length;

for (const engine of engines)
  describe(`back from the checkout, in ${engine}`, () => {
    async function atCheckout(
      kept: "yes" | "no",
      act: (tab: Tab, checkout: string, before: number) => Promise<void>,
    ): Promise<void> {
      const tab = await openTab(engine);
      if (!tab) return;
      try {
        const earlier = await posts();
        await tab.open(site.page({ tag: "haven-donate-button", layout: "panel", kept }));
        await until("the page", () => tab.run("typeof page === 'object'"));
        await presses(tab, "Give $25");
        await act(tab, await isAt(tab, "/demo-checkout/"), earlier + 1);
      } finally {
        await tab.close();
      }
    }

    it("finds the same gift on a page that was kept, twice, and changes it (gift case 14)", () =>
      atCheckout("yes", async (tab, checkout, given) => {
        for (const times of [1, 2]) {
          await goesBack(tab);
          const all = await reads(tab, "Your gift is not finished yet.");
          assert.equal(await tab.run("page.thawed"), times, "the engine kept the page");
          assert.ok(!all.includes("Opening the secure checkout."));
          const link = await tab.run<string>("page.person.control('Continue').href");
          assert.equal(link, checkout);
          await presses(tab, "Continue");
          await isAt(tab, checkout);
        }
        await goesBack(tab);
        await reads(tab, "Your gift is not finished yet.");
        assert.equal(await posts(), given, "no gift without a press");
        await presses(tab, "Change my gift");
        await until("the amounts", () =>
          tab.run<boolean>("page.person.control('Give $25') !== undefined"),
        );
        assert.equal(await posts(), given);
        await presses(tab, "Give $25");
        assert.notEqual(await isAt(tab, "/demo-checkout/"), checkout);
        assert.equal(await posts(), given + 1);
      }));

    // WebKit keeps a page of plain http all the same.
    const forgets = { skip: engine === "webkit" };
    it(
      "starts over on a page that was not kept, and gives at a press alone (gift case 14)",
      forgets,
      () =>
        atCheckout("no", async (tab, checkout, given) => {
          await goesBack(tab);
          await isAt(tab, "/host-page.html");
          await until("the button", () =>
            tab.run<boolean>("page.person.control('Give $25') !== undefined").catch(() => false),
          );
          assert.equal(await tab.run("page.thawed"), 0);
          assert.equal(await posts(), given);
          await presses(tab, "Give $25");
          assert.notEqual(await isAt(tab, "/demo-checkout/"), checkout);
          assert.equal(await posts(), given + 1);
        }),
    );

    it("finds the question of the page without script again, and the same checkout", async () => {
      const tab = await openTab(engine);
      if (!tab) return;
      try {
        const seen = (selector: string) =>
          tab.run<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);
        const sends = (named: string) =>
          tab.run(`void [...document.querySelectorAll("button")]
            .find((each) => each.textContent.includes(${JSON.stringify(named)})).click()`);
        await tab.open(`${scenario.endpoint}/donate?lang=en`);
        await tab.run("void (document.querySelector('[inputmode=decimal]').value = '1.000')");
        await sends("Go to the secure checkout");
        await until("the question", () => seen("#which").catch(() => ""));
        await sends("$1,000.00");
        const checkout = await isAt(tab, "/demo-checkout/");
        await goesBack(tab);
        await isAt(tab, "/donate");
        assert.equal(await seen("#which"), "Which amount do you mean?");
        await sends("$1,000.00");
        assert.equal(await isAt(tab, "/demo-checkout/"), checkout);
      } finally {
        await tab.close();
      }
    });
  });
