/** What stands around a question is said, and tied to it for those who only hear it. */
import { expect } from "@open-wc/testing";
import { html } from "lit";
import { described, errorWords, optionalWords } from "../../../src/ui/parts/asked.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("around a question", () => {
  it("is what is wrong, once for the eye and once for the ear", async () => {
    const { one } = await showing(() => html`${errorWords("zip", "Write five digits.")}`);
    expect(one("#zip-error span[aria-hidden]").textContent).to.equal("Write five digits.");
    expect(wordsOf(one("#zip-error .unseen"))).to.equal("Problem: Write five digits.");
  });

  it("is that it may be skipped, where it may", async () => {
    const { one } = await showing(() => html`<p>Name${optionalWords(true)}</p>`);
    expect(wordsOf(one("p"))).to.equal("Name You can skip this");
  });

  it("is described by its hint before its error, and by nothing where there is nothing", () => {
    expect(described({ id: "zip", hint: "Five digits.", error: "Wrong." })).to.equal(
      "zip-hint zip-error",
    );
    expect(described({ id: "zip" })).to.equal(undefined);
  });
});
