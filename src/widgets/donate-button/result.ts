/** Where a gift stands, under a heading that takes the focus. */
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../../ui/parts/heading.js";
import { notice, type NoticeLook } from "../../ui/parts/notice.js";
import type { Look } from "./view.js";

/** The id of that heading, for the focus. */
export const resultId = "heading";

/** A note that begins with its heading. */
export function result(
  title: string,
  words: unknown,
  { headingLevel }: Pick<Look, "headingLevel">,
  look: Pick<NoticeLook, "kind" | "actions"> = {},
): TemplateResult {
  const first = heading(headingLevel + 1, title, { focusable: true });
  const all = words === nothing ? first : html`<div class="stack">${first} ${words}</div>`;
  return notice(all, look);
}
