/** After it is stored: the receipt, and what to do until somebody answers. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { heading } from "../../ui/parts/heading.js";
import { receiptPage } from "../../ui/parts/receipt.js";
import type { State } from "./model.js";
import type { Look } from "./view.js";

/** The last page. */
export function done(state: Extract<State, { at: "done" }>, look: Look): TemplateResult {
  const { receipt, willCall, ownDevice, codeHidden } = state;
  const wait = msg("While you wait", { id: "support.done.wait", desc: "Heading" });
  return receiptPage(
    {
      ...look,
      receipt,
      ownDevice,
      codeHidden,
      answer: willCall ? "iCall" : "theyReach",
      copyCode: () => look.copyCode(receipt.ref),
    },
    html`<section class="stack close">
      ${heading(look.headingLevel + 1, wait)}
      <p>
        ${msg(
          "If it gets hard before then, call or text 988, day or night. You can drink some water, sit with someone, or step outside.",
          { id: "support.done.wait-words", desc: "What to do until somebody answers" },
        )}
      </p>
    </section>`,
  );
}
