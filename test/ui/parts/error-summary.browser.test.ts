/** What keeps a step from going on is said once, in a list that leads to each field. */
import { expect, html } from "@open-wc/testing";
import { FormController, problemsOf } from "../../../src/ui/controllers/form.js";
import { radios } from "../../../src/ui/parts/choices.js";
import { errorSummary, type FieldProblem, problemAt } from "../../../src/ui/parts/error-summary.js";
import { field } from "../../../src/ui/parts/field.js";
import { heading } from "../../../src/ui/parts/heading.js";
import { type PartHost, showing, wordsOf } from "../../support/part-host.js";

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

const both = problemsOf({ mail: "Write an e-mail address.", name: undefined, who: "Choose one." });

describe("errorSummary", () => {
  it("keeps sentences of several lines apart, each tall enough to be hit", async () => {
    const { host, find, all } = await step();
    host.style.width = "240px";
    find([
      { field: "mail", words: "Write an e-mail address that we can reach you at this week." },
      { field: "who", words: "Choose who this is for, so that we know whom to ask about it." },
    ]);
    await host.updateComplete;
    const [first, second] = all("#problems button").map((each) => each.getBoundingClientRect());
    expect(first!.height, "several lines").to.be.above(40);
    expect(second!.top - first!.bottom).to.be.at.least(8);
    expect(second!.height).to.be.at.least(24);
  });

  it("is not there while nothing is wrong", async () => {
    const { all } = await step();
    expect(all("#problems")).to.have.length(0);
  });

  it("takes the focus, and lists each problem in the words that stand at the field", async () => {
    const { find, form, root, all, one } = await step();
    find(both);
    await form.focusProblems();
    expect(root.activeElement).to.equal(one("#problems"));
    expect(all("#problems button").map(wordsOf)).to.deep.equal([
      "Write an e-mail address.",
      "Choose one.",
    ]);
    expect(wordsOf(one("#mail-error"))).to.contain("Write an e-mail address.");
    expect(one("#problems [role=alert]")).to.be.instanceOf(HTMLElement);
  });

  it("leads to a field without touching the page's address", async () => {
    const { find, again, all, root } = await step();
    const address = location.href;
    find(both);
    await again();
    all("#problems button")[0]!.click();
    await again();
    expect(root.activeElement?.id).to.equal("mail");
    expect(location.href).to.equal(address);
  });
});
