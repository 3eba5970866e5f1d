/** Picking several, or agreeing: with native inputs, so that every device knows how. */
import { expect } from "@open-wc/testing";
import { checkbox, checkboxes } from "../../../src/ui/parts/boxes.js";
import { showing, wordsOf } from "../../support/part-host.js";

const options = [
  { value: "self", label: "Me" },
  { value: "other", label: "Someone else", hint: "With their agreement." },
] as const;

describe("checkboxes", () => {
  it("tell each change, on or off", async () => {
    const told: unknown[] = [];
    const { all } = await showing(() =>
      checkboxes({ id: "needs", legend: "Needs", options, chosen: ["self"] }, (...change) =>
        told.push(change),
      ),
    );
    for (const input of all("input")) input.click();
    expect(told).to.deep.equal([
      ["self", false],
      ["other", true],
    ]);
  });
});

describe("checkbox", () => {
  it("is not ticked beforehand, and says what is wrong at the box", async () => {
    const told: boolean[] = [];
    const { one, root } = await showing(() =>
      checkbox({ id: "consent", label: "I agree.", error: "Tick this to go on." }, (on) =>
        told.push(on),
      ),
    );
    const input = one<HTMLInputElement>("input");
    expect(input.checked).to.equal(false);
    expect(wordsOf(root.getElementById(input.getAttribute("aria-describedby")!)!)).to.contain(
      "Tick",
    );
    input.click();
    expect(told).to.deep.equal([true]);
  });
});
