/** One question at a time: how far it is, what is in the way, and the ways on and back. */
import { expect } from "@open-wc/testing";
import { field } from "../../../src/ui/parts/field.js";
import { questionPage, type PageStep } from "../../../src/ui/parts/question-page.js";
import type { Obstacle } from "../../../src/ui/questions/question.js";
import { showing, wordsOf } from "../../support/part-host.js";

type Answers = { readonly name: string };
const missing = [{ field: "name", code: "missing" }] as const;

async function asking(obstacles: readonly Obstacle[] = []) {
  const steps: PageStep<Answers>[] = [];
  const led: string[] = [];
  const page = await showing(() =>
    questionPage<Answers>(
      {
        title: () => "Your name",
        question: (answered) => field({ id: "name", label: "Name" }, (name) => answered({ name })),
        check: () => missing,
        lines: () => [],
        words: (found) => (found.length > 0 ? "Write a name." : undefined),
      },
      { headingLevel: 2, number: 2, all: 5, obstacles, lead: (id) => led.push(id) },
      (step) => steps.push(step),
    ),
  );
  return { ...page, steps, led };
}

const enter = (from: HTMLElement) =>
  from.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true, cancelable: true }),
  );

describe("questionPage", () => {
  it("says how far it is before what it asks", async () => {
    const { one } = await asking();
    expect(wordsOf(one("#heading"))).to.equal("Step 2 of 5 Your name");
  });

  it("goes on by its button, and by Enter in a line, with what is missing", async () => {
    const { one, steps } = await asking();
    one("#continue").click();
    enter(one("#name"));
    expect(steps).to.deep.equal([
      { type: "continued", obstacles: missing },
      { type: "continued", obstacles: missing },
    ]);
  });

  it("is left by Back, and Enter there does not go on", async () => {
    const { all, steps } = await asking();
    const back = all("button").find((each) => wordsOf(each) === "Back")!;
    enter(back);
    back.click();
    expect(steps).to.deep.equal([{ type: "wentBack", obstacles: missing }]);
  });

  it("leads from what is in the way to its field", async () => {
    const { one, led } = await asking(missing);
    expect(wordsOf(one("#problems button"))).to.equal("Write a name.");
    one("#problems button").click();
    expect(led).to.deep.equal(["name"]);
  });
});
