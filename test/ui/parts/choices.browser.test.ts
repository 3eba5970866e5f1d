/** Picking one of several: with native inputs, so that every device knows how. */
import { expect } from "@open-wc/testing";
import { radios } from "../../../src/ui/parts/choices.js";
import { showing, wordsOf } from "../../support/part-host.js";

const options = [
  { value: "self", label: "Me" },
  { value: "other", label: "Someone else", hint: "With their agreement." },
] as const;

describe("radios", () => {
  it("choose nothing beforehand, and one when it is picked", async () => {
    let chosen: string | undefined;
    const { all, again } = await showing(() =>
      radios(
        { id: "who", legend: "Who is this for?", options, chosen },
        (value) => (chosen = value),
      ),
    );
    const inputs = all<HTMLInputElement>("input");
    expect(inputs.map((input) => input.checked)).to.deep.equal([false, false]);
    inputs[1]!.click();
    expect(chosen).to.equal("other");
    await again();
    expect(inputs.map((input) => input.checked)).to.deep.equal([false, true]);
    inputs[0]!.click();
    expect(inputs.map((input) => input.checked)).to.deep.equal([true, false]);
  });

  it("are a named group whose hint and error are told", async () => {
    const { one, root } = await showing(() =>
      radios({ id: "who", legend: "Who?", hint: "One.", error: "Choose.", options }, () => {}),
    );
    expect(wordsOf(one("legend"))).to.equal("Who?");
    const ids = one("fieldset").getAttribute("aria-describedby")!.split(" ");
    expect(ids.map((id) => root.getElementById(id)?.id)).to.deep.equal(["who-hint", "who-error"]);
  });

  it("can be picked by touching anywhere on the card", async () => {
    let chosen = "";
    const { all } = await showing(() =>
      radios({ id: "who", legend: "Who?", options }, (value) => (chosen = value)),
    );
    all(".face")[0]!.click();
    expect(chosen).to.equal("self");
    expect(all(".choice")[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it("break a word that is longer than their card", async () => {
    const { host, all } = await showing(() =>
      radios(
        { id: "who", legend: "Who?", options: [{ value: "self", label: "n".repeat(80) }] },
        () => {},
      ),
    );
    host.style.inlineSize = "320px";
    const width = (selector: string) => all(selector)[0]!.getBoundingClientRect().width;
    expect(width(".face")).to.be.at.most(width(".choice") + 1);
  });
});
