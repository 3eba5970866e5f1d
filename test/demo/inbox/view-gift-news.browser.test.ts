/** What staff read when the provider's news do not arrive: what is missing, since when, and where
 * to look. */
import { expect } from "@open-wc/testing";
import { render } from "lit";
import type { Unheard } from "../../../demo/backend/staff/gift-news.js";
import { unheardView } from "../../../demo/inbox/view-gift-news.js";
import { plain } from "../../support/person.js";

const unheard: Unheard = {
  ...{ checkouts: 1, provider: "stripe", mode: "live", lastOn: null, badSignatures: 0 },
};

/** The notice as read aloud. */
function read(change: Partial<Unheard> = {}): string {
  const box = document.createElement("div");
  render(unheardView({ ...unheard, ...change }), box);
  expect(box.querySelector("[role=alert]")).to.exist;
  return plain(box.textContent);
}

describe("the notice that news are missing", () => {
  it("says that none ever came, that money may have, and where to look", () => {
    const words = read();
    expect(words).to.contain("One checkout ended, and the provider has not told how.");
    expect(words).to.contain("No signed news of it ever came to this server.");
    expect(words).to.contain("Money may have come that this page does not show");
    expect(words).to.contain("docs/donations.md");
    expect(words).not.to.match(/signature|test/);
  });

  it("names the day of the last news, a wrong secret, and a test as one", () => {
    const words = read({ checkouts: 3, lastOn: "2026-11-24", badSignatures: 2, mode: "test" });
    expect(words).to.contain("In the test: 3 checkouts ended");
    expect(words).to.contain("Its last signed news came on");
    expect(words).to.contain("2026");
    expect(words).to.contain("News with a wrong signature came 2 times in two weeks");
  });
});
