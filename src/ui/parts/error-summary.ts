/** What keeps a step from going on, as buttons to the fields: no link enters a shadow root. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { summaryId } from "../controllers/form.js";
import { alertIcon } from "./icon.js";
import { heading } from "./heading.js";

/** A field by its id and what is wrong there, in words. */
export type FieldProblem = { readonly field: string; readonly words: string };

/** Nothing without problems; the form controller gives it the focus. */
export function errorSummary(
  problems: readonly FieldProblem[],
  level: number,
  lead: (field: string) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const title = msg("There is a problem", {
    id: "shared.problems.title",
    desc: "Heading of the list of what is missing or wrong in a form",
  });
  // role=alert on an inner node: JAWS reads a focused alert twice otherwise (GOV.UK Frontend 4.4).
  return html`<div class="notice problem summary" part="error" id=${summaryId} tabindex="-1">
    ${alertIcon()}
    <div class="stack" role="alert">
      ${heading(level, title)}
      <ul>
        ${problems.map(
          ({ field, words }) =>
            html`<li><button type="button" @click=${() => lead(field)}>${words}</button></li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** The words for one field, to hand to its part. */
export function problemAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.words;
}
