/** All parts at once: without barriers in both themes, and nothing wider than a small phone. */
import { expect, html } from "@open-wc/testing";
import { button, linkButton } from "../../../src/ui/parts/button.js";
import { checkbox, checkboxes } from "../../../src/ui/parts/boxes.js";
import { radios } from "../../../src/ui/parts/choices.js";
import { crisisLines } from "../../../src/ui/parts/crisis-lines.js";
import { dialog } from "../../../src/ui/parts/dialog.js";
import { empty } from "../../../src/ui/parts/empty.js";
import { errorSummary, problemAt } from "../../../src/ui/parts/error-summary.js";
import { failure } from "../../../src/ui/parts/failure.js";
import { field, longField } from "../../../src/ui/parts/field.js";
import { heading } from "../../../src/ui/parts/heading.js";
import { idleCover } from "../../../src/ui/parts/idle-cover.js";
import { leaveButton, leaveWords } from "../../../src/ui/parts/leave.js";
import { leaveHelp } from "../../../src/ui/parts/leave-help.js";
import { notice } from "../../../src/ui/parts/notice.js";
import { phones } from "../../../src/ui/parts/phone.js";
import { testBanner } from "../../../src/ui/parts/test-banner.js";
import { waiting } from "../../../src/ui/parts/waiting.js";
import { seesNoBarrier } from "../../support/axe.js";
import { showing } from "../../support/part-host.js";

const nothing = () => {};
const problems = [{ field: "mail", words: "Write an e-mail address." }];
const options = [
  { value: "self", label: "Me" },
  { value: "family", label: "My child or my family", hint: "Someone who lives with you." },
] as const;
const harbor = {
  timeZone: "America/New_York",
  phones: [{ number: "+1 215-555-0142", kind: "call" as const, languages: ["en", "es"] }],
};

const everything = () => html`
  ${testBanner("test")} ${leaveButton(nothing)} ${leaveWords(true, leaveHelp())}
  ${crisisLines("en")} ${heading(2, "Get support", { kind: "title", focusable: true })}
  ${errorSummary(problems, 3, nothing)}
  ${radios({ id: "who", legend: "Who is this for?", options, chosen: "self" }, nothing)}
  ${radios({ id: "tiles", legend: "Amount", options, layout: "tiles" }, nothing)}
  ${checkboxes({ id: "needs", legend: "Needs", options, chosen: ["self"] }, nothing)}
  ${field({ id: "mail", label: "Mail", hint: "Any.", error: problemAt(problems, "mail") }, nothing)}
  ${longField({ id: "more", label: "More", optional: true }, nothing)}
  ${checkbox({ id: "ok", label: "I agree.", error: "Tick this." }, nothing)}
  ${button("Continue", nothing, { kind: "primary" })} ${button("Back", nothing)}
  ${button("Skip", nothing, { kind: "quiet" })} ${linkButton("Site", "https://example.org/")}
  ${notice("To know.")} ${notice("Well done.", { kind: "success", title: "We got it." })}
  ${failure("busy", { again: nothing, copy: nothing, phones: phones(harbor, { now: 0, lang: "en" }) })}
  ${empty("Nothing planned.")} ${waiting("Loading", { cards: 2 })}
  ${idleCover({ state: "returned", sent: false, goOn: nothing, erase: nothing }, "secret")}
  ${dialog({ id: "closed", open: false, title: "Details", level: 3 }, "Body", nothing)}
`;

describe("form, surface and base together", () => {
  for (const [theme, accent] of [
    ["light", null],
    ["dark", null],
    ["light", "#ffd400"],
    ["dark", "#1a0033"],
  ] as const)
    it(`have no barrier in ${theme} with ${accent ?? "the default accent"}`, async () => {
      const { host } = await showing(everything);
      Object.assign(host, { theme, accent });
      await host.updateComplete;
      await seesNoBarrier(host);
    });

  it("have no barrier in an open dialog", async () => {
    const { host } = await showing(() =>
      dialog({ id: "open", open: true, title: "Details", level: 3 }, "Body", nothing),
    );
    await seesNoBarrier(host);
  });

  it("fit a screen of 320 pixels", async () => {
    const { host, all } = await showing(everything);
    host.style.inlineSize = "320px";
    const { right } = host.getBoundingClientRect();
    const wide = all("*").filter((node) => node.getBoundingClientRect().right > right + 0.5);
    expect(wide.map((node) => node.className)).to.deep.equal([]);
  });

  it("give a thumb 44 pixels on everything that can be pressed", async () => {
    const { all } = await showing(everything);
    const small = all(".button, .choice, .input, .number")
      .filter((node) => node.checkVisibility())
      .filter((node) => node.getBoundingClientRect().height < 43.9);
    expect(small.map((node) => node.outerHTML)).to.deep.equal([]);
  });
});
