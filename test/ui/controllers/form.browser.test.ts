/** The focus goes where a person's next word is, and nowhere else. */
import { expect, html } from "@open-wc/testing";
import { FormController, problemsOf } from "../../../src/ui/controllers/form.js";
import { radios } from "../../../src/ui/parts/choices.js";
import { errorSummary, type FieldProblem, problemAt } from "../../../src/ui/parts/error-summary.js";
import { field } from "../../../src/ui/parts/field.js";
import { heading } from "../../../src/ui/parts/heading.js";
import { type PartHost, showing } from "../../support/part-host.js";

const options = [
  { value: "self", label: "Me" },
  { value: "other", label: "Someone else" },
] as const;

async function step(chosen?: "self" | "other") {
  let problems: readonly FieldProblem[] = [];
  let form: FormController | undefined;
  const focusing = (host: PartHost) => (form ??= new FormController(host));
  const page = await showing((host) => {
    const { focus } = focusing(host);
    return html`${heading(2, "Step", { focusable: true })} ${errorSummary(problems, 3, focus)}
    ${field({ id: "mail", label: "E-mail", error: problemAt(problems, "mail") }, () => {})}
    ${radios({ id: "who", legend: "Who?", options, chosen }, () => {})}`;
  });
  return {
    ...page,
    form: focusing(page.host),
    find: (found: readonly FieldProblem[]) => {
      problems = found;
      page.host.requestUpdate();
    },
  };
}

describe("problemsOf", () => {
  it("keeps what there is something to say about, in order", () => {
    const found = problemsOf({ mail: "Write it.", name: undefined, who: "Choose one." });
    expect(found.map(({ field }) => field)).to.deep.equal(["mail", "who"]);
  });
});

describe("FormController", () => {
  it("waits for the list of problems to be drawn", async () => {
    const { find, form, root } = await step();
    find(problemsOf({ mail: "Write it." }));
    await form.focusProblems();
    expect(root.activeElement?.id).to.equal("problems");
  });

  for (const [chosen, expected] of [
    [undefined, "who-self"],
    ["other", "who-other"],
  ] as const)
    it(`leads to ${chosen ? "the chosen" : "the first"} choice of a group`, async () => {
      const { form, root } = await step(chosen);
      await form.focus("who");
      expect(root.activeElement?.id).to.equal(expected);
    });

  it("leaves the focus alone when nothing has that id", async () => {
    const { form, root } = await step();
    await form.focus("mail");
    await form.focus("nobody");
    expect(root.activeElement?.id).to.equal("mail");
  });

  it("lets a new step's heading be focused", async () => {
    const { form, root } = await step();
    await form.focusHeading();
    expect(root.activeElement?.getAttribute("role")).to.equal("heading");
  });
});
