/** Without a config, or with nobody to open what is sent, there are people to call. */
import { expect, html } from "@open-wc/testing";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config } from "../../../src/contract/config.js";
import { z } from "../../../src/contract/zod.js";
import type { ConfigState } from "../../../src/ui/controllers/config.js";
import { closedForm, formPage } from "../../../src/ui/parts/form-page.js";
import { showing, wordsOf } from "../../support/part-host.js";

const config = z.parse(Config, exampleConfig);
const look = {
  lang: "en",
  now: Date.parse("2026-11-24T15:00:00Z"),
  headingLevel: 2,
  title: "Form",
};

async function page(state: ConfigState) {
  let asked = 0;
  const retry = () => void (asked += 1);
  const shown = await showing(() => formPage(state, look, retry, () => html`<p>The form</p>`));
  return { ...shown, words: wordsOf(shown.one(".base")), asked: () => asked };
}

describe("the page of a form", () => {
  it("is the form once the config is read", async () => {
    expect((await page({ at: "ready", config, lang: "en" })).words).to.equal("The form");
  });

  it("waits in words, and shows the page's own words when it takes more than one try", async () => {
    const first = await page({ at: "loading" });
    expect([first.words, first.all("slot").length]).to.deep.equal(["One moment, please.", 0]);
    const wait = { code: "network", waitMs: 500, attempt: 2 } as const;
    expect((await page({ at: "loading", wait })).all("slot")).to.have.length(1);
  });

  it("says what failed, with the page's own words and a way to ask again", async () => {
    const { words, one, all, asked } = await page({ at: "failed", code: "network" });
    expect(words).to.contain("We cannot get through right now.");
    expect(all("slot")).to.have.length(1);
    one("button").click();
    expect(asked()).to.equal(1);
  });

  it("says that it is not set up where there is no endpoint, and offers no retry", async () => {
    const { words, all } = await page({ at: "none" });
    expect(words).to.contain("not set up yet");
    expect([all("button").length, all("slot").length]).to.deep.equal([0, 1]);
  });

  it("is closed with the phone and its hours", async () => {
    const { one } = await showing(() => closedForm({ ...look, config }));
    const words = wordsOf(one(".base"));
    expect(words).to.contain("This form is closed right now. Please call us.");
    expect(words).to.contain("Call +1 215-555-0142").and.to.contain("Open now, until 5 PM");
  });
});
