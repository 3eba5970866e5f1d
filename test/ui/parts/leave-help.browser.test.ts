/** How to clear the history is said with its risk, and the keys are told once to who cannot see. */
import { expect } from "@open-wc/testing";
import { html } from "lit";
import { Announcer } from "../../../src/ui/controllers/announcer.js";
import { leaveHelp, tellOfKeys } from "../../../src/ui/parts/leave-help.js";
import type { LocaleController } from "../../../src/locale/controller.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("leaveHelp", () => {
  it("says how, what an empty history tells, and what we cannot help with", async () => {
    const { one } = await showing(leaveHelp);
    expect(wordsOf(one("ul")))
      .to.contain("History")
      .and.to.contain("An empty history can stand out.")
      .and.to.contain("We cannot help if an app on this device watches you.");
  });
});

describe("tellOfKeys", () => {
  // All that it asks of a locale.
  const locale = { say: (words: () => string) => words() } as unknown as LocaleController;

  async function entered(byKey: boolean) {
    const said: string[] = [];
    const page = await showing(() => html`<input id="a" /><input id="b" />`);
    const announcer = new Announcer(page.host);
    announcer.say = (words) => {
      said.push(words);
      return null;
    };
    tellOfKeys(page.host, { announcer, locale }, () => byKey);
    for (const id of ["#a", "#b", "#a"]) page.one(id).focus();
    return said;
  }

  it("tells once, when the form is entered", async () => {
    expect(await entered(true)).to.deep.equal(["You can press Shift 3 times to leave this page."]);
  });

  it("promises no key that is off", async () => {
    expect(await entered(false)).to.deep.equal([]);
  });
});
