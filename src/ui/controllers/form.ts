/** Moves the focus to where a form goes on: the list of problems, a field, a step's heading. */
import type { LitElement } from "lit";
import { hosted } from "../hosted.js";
import type { FieldProblem } from "../parts/error-summary.js";

/** The id of the list of problems. */
export const summaryId = "problems";

/** One per element. The focus moves after the next drawing: its goal may not be there yet. */
export class FormController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** After a step that could not go on. */
  focusProblems(): Promise<void> {
    return this.focus(summaryId);
  }

  /** After a step that went on: the heading drawn with `focusable`. */
  focusHeading(): Promise<void> {
    return this.focus("heading");
  }

  /** A field, a group of choices (its chosen or first one), a notice with an id. */
  readonly focus = async (id: string): Promise<void> => {
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!found) return;
    const target =
      found.localName === "fieldset"
        ? (found.querySelector<HTMLElement>("input:checked") ?? found.querySelector("input"))
        : found;
    if (!target) return;
    target.focus();
    const here = hosted();
    if (here?.at === "frame") here.focused(Math.round(topOf(target)));
  };
}

/** Below the top of the document, in pixels. */
const topOf = (element: Element) => element.getBoundingClientRect().top + window.scrollY;

/** The problems of a step: each field with its words, where there is something to say. */
export function problemsOf(
  checks: Readonly<Record<string, string | undefined>>,
): readonly FieldProblem[] {
  return Object.entries(checks).flatMap(([field, words]) => (words ? [{ field, words }] : []));
}
