/** Who leaves is gone: in every engine, on a dead network, by Back, Forward and a router's own
 * entries. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Sight } from "../support/host-page.js";
import { createScenario } from "../support/scenario.js";
import { startSite, type Site } from "../support/site.js";
import { closeTabs, engines, openTab, type Key, type Tab } from "../support/tab.js";
import { until } from "../support/until.js";

const capitals = Array.from({ length: 10 }, () => ["ShiftLeft", "a"] as const).flat();

/** What `asking-steps.ts` types. */
const canary = "canary words about my brother";

let site: Site;
before(async () => {
  site = await startSite((await createScenario()).endpoint);
});
after(async () => {
  await closeTabs();
  await site.stop();
});

for (const engine of engines)
  describe(`leaving, in ${engine}`, () => {
    /** A tab that was somewhere harmless before, with words typed in the form. */
    async function written(
      act: (tab: Tab) => Promise<void>,
      more: Readonly<Record<string, string>> = {},
      toWords = "page.toWords()",
    ): Promise<void> {
      const tab = await openTab(engine);
      if (!tab) return;
      try {
        await tab.open(`${site.away}?before`);
        await tab.open(site.page(more));
        await until("the page", () => tab.run("typeof page === 'object'"));
        await tab.run(toWords);
        assert.ok((await look(tab)).all.includes(canary), "the words are typed");
        await act(tab);
      } finally {
        await tab.close();
      }
    }

    it("takes typed words out at once on a stalled network, above a fixed banner (case 12)", () =>
      written(
        async (tab) => {
          assert.equal((await look(tab)).onBanner, "p", "the banner lies above the page");
          // At once, since a page on its way out may be asked no more.
          const left = tab.run<Sight>(`(async () => {
            page.leave();
            await new Promise((next) => setTimeout(next)); // one task, before anything is painted
            return page.look();
          })()`);
          const { all, isCovered, onBanner } = await left;
          assert.ok(!all.includes(canary));
          assert.ok(isCovered);
          assert.equal(onBanner, "haven-cover");
        },
        { "exit-to": site.stalled },
      ));

    for (const kept of ["yes", "no"])
      for (const more of [{}, { router: "yes" }] as Readonly<Record<string, string>>[])
        it(`shows no word and no step by Back and Forward ${kept === "no" ? "without" : "with"} a page cache, after ${more["router"] ? "a router's entries" : "links to parts of the page"} (case 13)`, () =>
          written(
            async (tab) => {
              await tab.run("page.wander()");
              await tab.run("page.leave()");
              await isAway(tab);
              for (const way of ["back", "back", "back", "forward", "forward", "back"] as const) {
                await go(tab, way);
                const sight = await settles(tab);
                if (!sight) continue; // on a harmless page
                assert.ok(!sight.all.includes(canary), `${way}: ${sight.heading}`);
                assert.match(sight.heading, /^(Get support|)$/, `${way}: no step`);
              }
            },
            { kept, ...more },
          ));

    const keys: readonly [string, readonly Key[], Readonly<Record<string, string>>, boolean][] = [
      ["leaves, left and right mixed", ["ShiftLeft", "ShiftRight", "ShiftLeft"], {}, true],
      [
        "stays where it is switched off",
        Array<Key>(4).fill("ShiftLeft"),
        { "exit-key": "none" },
        false,
      ],
      ["stays while capitals are typed", capitals, {}, false],
    ];
    for (const [says, pressed, more, leaves] of keys)
      it(`by Shift three times in a field ${says} (case 14)`, () =>
        written(async (tab) => {
          await tab.run(`page.person.root.querySelector("textarea").focus()`);
          await tab.press(...pressed);
          if (leaves) return isAway(tab);
          await tab.run("new Promise((next) => setTimeout(next))");
          assert.equal((await look(tab)).isCovered, false);
        }, more));
  });

const look = (tab: Tab) => tab.run<Sight>("page.look()");

async function isAway(tab: Tab): Promise<void> {
  await until("the harmless page", async () => (await where(tab)).includes("/away.html"));
}

/** While a page is exchanged there is nothing to ask. */
const where = (tab: Tab) =>
  tab.run<string>("document.readyState === 'complete' ? location.href : ''").catch(() => "");

/** A Back that leads nowhere tells nobody, so it is waited for no longer than it may take. */
async function go(tab: Tab, way: "back" | "forward"): Promise<void> {
  const gone = `new Promise((next) => {
    for (const type of ["popstate", "pagehide"]) addEventListener(type, next, { once: true });
    setTimeout(next, 500);
    history.${way}();
  }).then(() => undefined)`;
  await tab.run(gone).catch(() => undefined); // the page that was asked may be gone
}

/** What is seen where one lands: nothing of ours on a harmless page. */
async function settles(tab: Tab): Promise<Sight | undefined> {
  return until("a page to rest on", async () => {
    const url = await where(tab);
    if (!url) return undefined;
    if (!url.includes("/host-page.html")) return "elsewhere";
    const sight = await look(tab).catch(() => undefined);
    return sight?.heading === "Get support" || sight?.heading === "" ? sight : undefined;
  }).then((seen) => (seen === "elsewhere" ? undefined : seen));
}
