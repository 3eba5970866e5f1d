/** What may go with a gift: the costs, no name in public, a dedication, a note. Nothing of it is
 * set for a donor. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { formatMoney } from "../../locale/money.js";
import { checkbox } from "../../ui/parts/boxes.js";
import { radios } from "../../ui/parts/choices.js";
import { field, longField } from "../../ui/parts/field.js";
import { once } from "../../ui/parts/once.js";
import type { Choice, Extras, Fault, TributeKind } from "./choice.js";
import { faultWords } from "./fault-words.js";
import type { Step } from "./model.js";
import { withCosts, type Offered } from "./read-gift.js";

type Add = (extras: Partial<Extras>) => void;

/** Everything beside amount and designation; `minor`: the gift, where one can be read. */
export function extrasOf(
  { extras }: Choice,
  minor: number | undefined,
  offered: Offered,
  faults: readonly Fault[],
  step: (step: Step) => void,
): TemplateResult {
  const add: Add = (more) => step({ type: "added", extras: more });
  const mayDedicate = offered.config?.donations?.tribute ?? false;
  const isUsed = extras.tribute !== undefined || extras.note !== "";
  return html`<div class="stack">
    ${costs(extras, minor, offered, add)} ${anonymous(extras, add)}
    <details class="more" ?open=${once(isUsed)}>
      <summary>${mayDedicate ? moreWords() : noteWords()}</summary>
      <div class="roomy more-fields">
        ${mayDedicate ? tribute(extras, faults, add) : nothing} ${note(extras, faults, add)}
      </div>
    </details>
  </div>`;
}

function costs({ coverFees }: Extras, minor: number | undefined, offered: Offered, add: Add) {
  const { config, lang, offer } = offered;
  const { currency } = offer;
  if (!config?.donations?.feeModel?.[currency]) return nothing;
  const total = minor === undefined ? undefined : withCosts(minor, currency, config);
  const cost = formatMoney((total ?? 0) - (minor ?? 0), currency, lang);
  return checkbox(
    {
      id: "cover-fees",
      label:
        total === undefined
          ? msg("Add the costs of the payment.", {
              id: "donate.costs.label-bare",
              desc: "Box to tick: the donor pays the fee too; no amount is known yet",
            })
          : msg(str`Add about ${cost} for the costs of the payment.`, {
              id: "donate.costs.label",
              desc: "Box to tick: the donor pays the fee too; an amount",
            }),
      hint: msg("Then all of your gift reaches us, or nearly all. This part is a gift too.", {
        id: "donate.costs.hint",
        desc: "Below the box to pay the costs of the payment",
      }),
      checked: coverFees,
    },
    (on) => add({ coverFees: on }),
  );
}

const anonymous = ({ anonymous: chosen }: Extras, add: Add) =>
  checkbox(
    {
      id: "anonymous",
      label: msg("Do not show my name in public.", {
        id: "donate.anonymous.label",
        desc: "Box to tick: the gift is anonymous to the public",
      }),
      hint: msg("Our staff still see it, for your receipt.", {
        id: "donate.anonymous.hint",
        desc: "Below the box not to show the donor's name in public",
      }),
      checked: chosen,
    },
    (on) => add({ anonymous: on }),
  );

function tribute({ tribute: kind, tributeName }: Extras, faults: readonly Fault[], add: Add) {
  const asked = radios<TributeKind | "none">(
    {
      id: "tribute",
      legend: msg("Is this gift for someone?", {
        id: "donate.tribute.legend",
        desc: "Question: in honor of somebody, in memory of somebody, or neither",
      }),
      options: [
        { value: "none", label: msg("No", { id: "donate.tribute.none", desc: "Not for someone" }) },
        {
          value: "honor",
          label: msg("In honor of someone", {
            id: "donate.tribute.honor",
            desc: "A living person",
          }),
        },
        {
          value: "memory",
          label: msg("In memory of someone", {
            id: "donate.tribute.memory",
            desc: "Somebody who died",
          }),
        },
      ],
      layout: "tiles",
      chosen: kind ?? "none",
    },
    (value) => add({ tribute: value === "none" ? undefined : value }),
  );
  if (!kind) return asked;
  return html`${asked}
  ${field(
    {
      id: "tributeName",
      label: msg("Their name", { id: "donate.tribute.name", desc: "Label: whom the gift is for" }),
      hint: msg("Our staff see it. We do not show it on this page again.", {
        id: "donate.tribute.hint",
        desc: "Below the field for the name of the person whom a gift is for",
      }),
      error: faultWords(faults, "tributeName"),
      value: tributeName,
    },
    (text) => add({ tributeName: text }),
  )}`;
}

const note = ({ note: text }: Extras, faults: readonly Fault[], add: Add) =>
  longField(
    {
      id: "note",
      label: noteLabel(),
      hint: msg("Our staff read it. It does not go to the payment page.", {
        id: "donate.note.hint",
        desc: "Below the field for a note to the organization",
      }),
      optional: true,
      error: faultWords(faults, "note"),
      value: text,
    },
    (typed) => add({ note: typed }),
  );

const moreWords = () =>
  msg("Add a dedication or a note", {
    id: "donate.more.tribute",
    desc: "Opens fields: in honor or memory of somebody, and a note",
  });

const noteWords = () =>
  msg("Add a note", { id: "donate.more.note", desc: "Opens a field for a note" });

const noteLabel = () =>
  msg("A note to us", { id: "donate.note.label", desc: "Label of the field for a note" });
