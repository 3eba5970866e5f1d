/** The truth before any typing depends on what is true. */
import { expect } from "@open-wc/testing";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config, type Support } from "../../../src/contract/config.js";
import { z } from "../../../src/contract/zod.js";
import { hostForms } from "../../../src/ui/hosted.js";
import { framedTruth, pageTruth } from "../../../src/ui/parts/hosted-truths.js";
import { truths } from "../../../src/ui/parts/truths.js";
import { showing, wordsOf } from "../../support/part-host.js";

const config = z.parse(Config, exampleConfig);

async function told(sealed: boolean, more: Partial<Support> = {}) {
  const support = { ...config.support, ...more } as Support; // the example has every field
  const look = {
    lang: "en",
    config: { ...config, support },
    sealed,
    widget: "get-support",
  } as const;
  const { one } = await showing(() => truths(look));
  return wordsOf(one(".truths"));
}

describe("the truths", () => {
  it("say locked only where it is locked", async () => {
    expect(await told(true))
      .to.contain("locked")
      .and.to.contain("Only the team can open them.");
    expect(await told(false)).to.contain("People who run its server can read it too.");
    expect(await told(false)).not.to.contain("locked");
  });

  it("always say what the page's owner could do, and the one limit", async () => {
    for (const sealed of [true, false])
      expect(await told(sealed))
        .to.contain("The owner of this website could see what you type here.")
        .and.to.contain("we may have to call 911 or child protection");
  });

  const within: readonly (readonly [number, boolean, string])[] = [
    [0, false, "We answer today."],
    [1, false, "We answer within one day."],
    [3, false, "We answer within 3 days."],
    [1, true, "We answer within one workday."],
    [2, true, "We answer within 2 workdays."],
  ];
  for (const [days, workdays, words] of within)
    it(`promise: ${words}`, async () => {
      expect(await told(true, { answerWithin: { days, workdays } })).to.contain(words);
    });

  it("promise nothing during a pause", async () => {
    const paused = { until: "2027-01-04", text: "Back in January." };
    expect(await told(true, { paused })).not.to.contain("We answer");
  });

  const frameUrl = "https://forms.example.net/v1";

  it("offer the form's own page, and who can see what, where there are such pages", async () => {
    const support = { ...config.support, frameUrl } as Support; // as above
    const look = { lang: "es", config: { ...config, support }, sealed: true } as const;
    const { all } = await showing(() => truths({ ...look, widget: "send-message" }));
    const [own, table] = all<HTMLAnchorElement>("a");
    expect(own?.href).to.equal(
      `${frameUrl}/frame/send-message?partner=west-philly-library&lang=es`,
    );
    expect(own?.rel).to.contain("noreferrer");
    expect(table?.href).to.equal(`${frameUrl}/frame/privacy?lang=es`);
    expect(await told(true)).not.to.contain("our own page");
  });

  it("say on a page of our own that nobody else reads along", async () => {
    hostForms({ at: "page", truth: pageTruth });
    expect(await told(true, { frameUrl })).to.contain("No other website can read what you type");
    const nothing = () => undefined;
    hostForms({
      at: "frame",
      truth: framedTruth,
      leave: nothing,
      focused: nothing,
      closed: nothing,
      opens: nothing,
    });
    expect(await told(true, { frameUrl })).to.contain("This website cannot read what you type.");
    expect(await told(true, { frameUrl })).not.to.contain("owner");
    hostForms(undefined);
  });
});
