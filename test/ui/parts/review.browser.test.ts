/** Everything once more before it is sent, and how the sending stands. */
import { expect } from "@open-wc/testing";
import {
  copiedGroups,
  reviewPage,
  type ReviewGroup,
  type Sending,
} from "../../../src/ui/parts/review.js";
import type { ConsentAnswers } from "../../../src/ui/questions/consent.js";
import { pages } from "../../../src/ui/styles/pages.js";
import { wear } from "../../../src/ui/styles/wear.js";
import { look as question } from "../../support/people.js";
import { showing, wordsOf } from "../../support/part-host.js";
import { rootOf } from "../../support/root.js";

const groups: readonly ReviewGroup[] = [
  { id: "message", title: "Your words", lines: [{ asked: "Your words", answer: "One\nTwo" }] },
  { id: "person", title: "About you", lines: [] },
];

async function page(
  sending: Sending,
  consents: ConsentAnswers["consents"] = [],
  shownGroups = groups,
) {
  const done: string[] = [];
  const look = { ...question, question, now: 0, headingLevel: 2, copy: () => done.push("copied") };
  const lead = (field: string) => void done.push(field);
  const shown = await showing(() =>
    reviewPage(
      sending,
      shownGroups,
      { consents },
      { ...look, lead },
      {
        change: (id) => done.push(`change ${id}`),
        consented: ({ consents: given }) =>
          done.push(`consent ${given.map(({ id }) => id).join(" ")}`),
        send: (obstacles) => done.push(`send ${obstacles.length}`),
      },
    ),
  );
  return { ...shown, done, words: wordsOf(shown.one(".base")) };
}

describe("the review", () => {
  it("shows each answer with a way to change it, named after its question", async () => {
    const { all, done, words } = await page({ at: "review" });
    expect(words).to.contain("One Two").and.to.contain("You skipped this. That is fine.");
    const [change] = all(".answers button");
    expect(wordsOf(change as Element)).to.equal("Change Your words");
    change?.click();
    expect(done).to.deep.equal(["change message"]);
  });

  it("keeps a long address inside its card on a small phone", async () => {
    const answer = `${"n".repeat(60)}@example.org`;
    const line = { asked: "Your e-mail", answer };
    const long = [{ id: "reach", title: "How to reach you", lines: [line] }];
    const { host, one } = await page({ at: "review" }, [], long);
    wear(rootOf(host), [pages]);
    host.style.inlineSize = "320px";
    const [card, words] = [one(".answers"), one(".answers bdi")];
    const end = card.getBoundingClientRect().right;
    expect(words.getBoundingClientRect().right).to.be.at.most(end);
  });

  it("has the way to change an answer inside its card, also beside a long word on a small phone", async () => {
    for (const [title, isBeside] of [
      ["Acompañamientos", false],
      ["About you and your child", true],
    ] as const) {
      const { host, one } = await page({ at: "review" }, [], [{ id: "needs", title, lines: [] }]);
      wear(rootOf(host), [pages]);
      host.style.width = "288px";
      const [card, words, change] = [".answers", ".answers .heading", ".answers button"].map(
        (selector) => one(selector).getBoundingClientRect(),
      );
      expect(change!.right).to.be.at.most(card!.right - 16);
      expect(words!.right).to.be.at.most(card!.right - 16);
      expect(change!.left >= words!.right, "on the line of its heading").to.equal(isBeside);
    }
  });

  it("keeps answers out of translation, with the lines as they were typed", async () => {
    const { all, one } = await page({ at: "review" });
    expect(all(".answers").every((each) => each.closest("[translate=no]"))).to.equal(true);
    expect(one("dd").textContent).to.contain("One\nTwo");
  });

  it("sends with what is missing, for the model to judge", async () => {
    const none = await page({ at: "review" });
    none.one("#send").click();
    expect(none.done).to.deep.equal(["send 1"]);
    const given = await page({ at: "review" }, question.config.support?.consents);
    given.one("#send").click();
    expect(given.done).to.deep.equal(["send 0"]);
  });

  it("cannot be changed while it is on its way", async () => {
    const { one, done, words } = await page({ at: "sending", slow: false });
    one("#send").click();
    expect(done).to.deep.equal([]);
    expect(one<HTMLElement>("#consent-contact").closest("[inert]")).not.to.equal(null);
    expect(words).to.contain("Sending.");
    expect((await page({ at: "sending", slow: true })).words).to.contain("Still sending.");
  });

  it("offers to try again, to copy and to call when it failed", async () => {
    const { one, all, done, words } = await page({
      at: "failed",
      code: "network",
      maybeArrived: true,
    });
    expect(words).to.contain("We do not know if it arrived.").and.to.contain("still here");
    for (const button of all("#failure button")) button.click();
    expect(done).to.deep.equal(["send 1", "copied"]);
    expect(one("#failure a").getAttribute("href")).to.equal("tel:+12155550142");
  });

  it("offers no second try where nothing could be sealed", async () => {
    const { all } = await page({ at: "failed", code: "unsealed", maybeArrived: false });
    expect(all("#failure button").map(wordsOf)).to.deep.equal(["Copy my words"]);
  });

  it("is copied as questions and answers", () => {
    expect(copiedGroups(groups)).to.equal("Your words\nOne\nTwo");
  });
});
