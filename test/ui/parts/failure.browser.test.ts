/** A failure is said in words, with every way on that there is. */
import { expect } from "@open-wc/testing";
import { type FailureCode, failureCodes } from "../../../src/client/failure-codes.js";
import { failure, failureWords } from "../../../src/ui/parts/failure.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("failure", () => {
  for (const code of failureCodes)
    it(`has a calm sentence for ${code}`, () => {
      expect(failureWords(code)).to.match(/^[A-Z][^!]+\.$/);
    });

  it("tries again and copies when asked", async () => {
    const done: string[] = [];
    const { all } = await showing(() =>
      failure("busy", { again: () => done.push("again"), copy: () => done.push("copy") }),
    );
    expect(all("button").map(wordsOf)).to.deep.equal(["Try again", "Copy my words"]);
    for (const button of all("button")) button.click();
    expect(done).to.deep.equal(["again", "copy"]);
  });

  it("offers nothing that cannot help", async () => {
    const { all } = await showing(() => failure("gone"));
    expect(all("button")).to.have.length(0);
  });

  const said = async (code: FailureCode, look: Parameters<typeof failure>[1]) =>
    wordsOf((await showing(() => failure(code, look))).one("#failure"));

  it("says that typed words are kept only when some were typed", async () => {
    expect(await said("offline", { kept: true })).to.contain("Your words are still here.");
    expect(await said("offline", {})).not.to.contain("Your words");
    const gift = await said("offline", { kept: "Your gift is as you left it." });
    expect(gift).to.contain("as you left it.").and.not.to.contain("Your words");
  });

  it("calls an unknown outcome unknown", async () => {
    const words = await said("timeout", { maybeArrived: true });
    expect(words).to.contain("We do not know if it arrived.");
    expect(words).not.to.contain("cannot get through");
  });

  it("can take the focus", async () => {
    const { one, root } = await showing(() => failure("busy"));
    one("#failure").focus();
    expect(root.activeElement).to.equal(one("#failure"));
  });
});
