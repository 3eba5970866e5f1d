/** The form for a partner, new or changed; what cannot be used is said at its field. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { ListedPartner } from "../backend/partners.js";
import type { PartnerDeeds, PartnerTask } from "./deeds-partners.js";
import { sentForm } from "./fields.js";
import type { PartnerProblem } from "./partner-form.js";

interface Form {
  /** The one that is changed; absent for a new one. */
  readonly partner?: ListedPartner;
  readonly task: PartnerTask;
  readonly busy: boolean;
}

export function partnerForm(
  { busy, partner, task }: Form,
  { sentPartner }: PartnerDeeds,
): TemplateResult {
  const start = partner ? "changed-partner" : "partner";
  const mine = (task.changing !== undefined) === (partner !== undefined);
  const found = mine ? task.problem : undefined;
  const problem = (at: PartnerProblem["at"]) =>
    found?.at === at
      ? html`<p id="${start}-${at}-problem" class="problem" role="alert">${found.text}</p>`
      : nothing;
  return html`<form
    class="fields"
    autocomplete="off"
    @submit=${sentForm((fields) => sentPartner(fields, partner?.id))}
  >
    <label for="${start}-name">Name</label>
    ${problem("name")}
    <input
      id="${start}-name"
      name="name"
      maxlength="120"
      value=${partner?.name ?? ""}
      aria-describedby="${start}-name-problem"
    />
    ${
      partner
        ? nothing
        : html`<label for="${start}-id">Short name</label>
            <p class="quiet" id="${start}-id-hint">
              Stands in their page, and stays. Empty: made from the name, such as west-library.
            </p>
            ${problem("id")}
            <input
              id="${start}-id"
              name="id"
              maxlength="60"
              autocapitalize="none"
              spellcheck="false"
              aria-describedby="${start}-id-hint ${start}-id-problem"
            />`
    }
    <label for="${start}-origins">Addresses of their website</label>
    <p class="quiet" id="${start}-origins-hint">
      One on each line, such as https://library.example.org. Donors come back there.
    </p>
    ${problem("origins")}
    <textarea
      id="${start}-origins"
      name="origins"
      rows="3"
      autocapitalize="none"
      spellcheck="false"
      .defaultValue=${(partner?.origins ?? []).join("\n")}
      aria-describedby="${start}-origins-hint ${start}-origins-problem"
    ></textarea>
    <button aria-disabled=${busy}>${partner ? "Save" : "Add the partner"}</button>
  </form>`;
}
