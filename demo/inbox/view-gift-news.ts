/** That the provider's news do not arrive, said plainly, and where to look. */
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Unheard } from "../backend/staff/gift-news.js";
import { fullDayText } from "./dates.js";

/** Until they do, money that came may be missing on this page, and donors read that it is open. */
export function unheardView({ badSignatures, checkouts, lastOn, mode }: Unheard): TemplateResult {
  const ended =
    checkouts === 1
      ? "One checkout ended, and the provider has not told how."
      : `${checkouts} checkouts ended, and the provider has not told how.`;
  const last =
    lastOn === null
      ? "No signed news of it ever came to this server."
      : `Its last signed news came on ${fullDayText(lastOn)}.`;
  const refused =
    badSignatures === 0
      ? ""
      : `News with a wrong signature came ${badSignatures === 1 ? "once" : `${badSignatures} times`}
        in two weeks: the secret of the webhook is another, or a clock is wrong.`;
  return html`<div class="notice" role="alert">
    <p><strong>${mode === "test" ? "In the test: " : ""}${ended}</strong> ${last} ${refused}</p>
    <p>
      Money may have come that this page does not show, and its donors do not read “thank you”.
      Please look for these gifts at the provider, and ask whoever runs the server to look at the
      webhook: <code>docs/donations.md</code>, “When something is wrong”. Once it works, this goes
      by itself.
    </p>
  </div>`;
}
