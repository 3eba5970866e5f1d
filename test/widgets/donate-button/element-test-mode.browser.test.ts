/** Where no money moves every donor reads so: in each language, whatever a page says. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { languages } from "../../../src/locale/languages.js";
import { usePseudoLanguages } from "../../../src/locale/pseudo.js";
import { HavenDonateButton } from "../../../src/widgets/donate-button/element.js";
import { bannerSeen } from "../../support/banner-seen.js";
import { visitGift } from "../../support/gift-visit.js";
import { restore } from "../../support/own-address.js";
import { clearAway, plain } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

describe("the banner of a test (gift case 24)", () => {
  const address = location.href;
  before(warmUp);
  before(() => usePseudoLanguages());
  afterEach(() => {
    clearAway();
    restore(address);
  });

  for (const { code, ownName } of languages)
    for (const layout of ["panel", "button"])
      it(`stands in ${ownName} in the ${layout === "panel" ? "panel" : "window"}`, async () => {
        const { page } = await visitGift({}, { layout, lang: code });
        if (layout === "button") (await until("the button", () => page.all("button")[0])).click();
        const seen = await until("a banner", () => bannerSeen(page, code));
        expect(plain(seen.textContent)).to.have.length.above(10);
        if (code !== "en") expect(seen.textContent).not.to.contain("This is a test");
      });

  it("is hidden by no attribute, and by no word in the page's address", async () => {
    const own = Object.entries(HavenDonateButton.properties).map(([name, { attribute }]) =>
      typeof attribute === "string" ? attribute : name.toLowerCase(),
    );
    const kept = ["endpoint", "layout"];
    const wishes = [
      "mode",
      "test",
      "banner",
      "live",
      "data-mode",
      "data-haven-mode",
      "class",
      "part",
    ];
    for (const value of ["live", "none", ""]) {
      history.replaceState(history.state, "", `?mode=${value}&test=${value}&live=1&banner=none`);
      const names = [...own, ...wishes].filter((name) => !kept.includes(name));
      const attributes = Object.fromEntries(names.map((name) => [name, value]));
      const { page } = await visitGift({}, { layout: "panel", ...attributes });
      await until("a banner", () => bannerSeen(page));
      clearAway();
    }
  });

  it("says what a gift does not do, and nothing of words that nobody reads", async () => {
    for (const [lang, words] of [
      ["en", "This is a test. No money moves."],
      ["es", "Esto es una prueba. No se mueve dinero."],
    ] as const) {
      const { page } = await visitGift({}, { layout: "panel", lang });
      expect(plain((await until("a banner", () => bannerSeen(page, lang))).textContent)).to.equal(
        words,
      );
      clearAway();
    }
  });

  it("is not there where gifts are real", async () => {
    // Nobody takes real gifts on this machine, and the desk says so; the rest of it is as in life.
    const { page } = await visitGift({ config: { mode: "live" } });
    await page.reads("We take no gifts online right now");
    expect(bannerSeen(page)).to.equal(undefined);
  });
});
