/** What the organisation itself wants said before anybody writes: its pause, and its notices. */
import { nothing, type TemplateResult } from "lit";
import type { Support } from "../../contract/config.js";
import { theirs } from "./foreign.js";
import { notice } from "./notice.js";

/** The pause in their words, until the day after its last one has begun in every zone. */
export function pauseTold(
  support: Support | undefined,
  now: number,
): TemplateResult | typeof nothing {
  const { until, text } = support?.paused ?? {};
  const isOver = until !== undefined && Date.parse(until) + 36 * 3_600_000 < now;
  return text && !isOver ? notice(theirs(text)) : nothing;
}

/** Their notices. */
export const noticesTold = (support: Support | undefined): readonly TemplateResult[] =>
  (support?.notices ?? []).map(({ text }) => notice(theirs(text)));
