/** What a gift is for, and whether the organisation is bound to it. */
import { msg } from "@lit/localize";
import { nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { radios } from "../../ui/parts/choices.js";
import { theirs } from "../../ui/parts/foreign.js";
import type { Choice, Fault } from "./choice.js";
import { faultWords } from "./fault-words.js";
import type { Step } from "./model.js";
import type { Offered } from "./read-gift.js";

/** Radios of every designation; nothing where there is none to choose. */
export function designations(
  { extras }: Choice,
  { config, designation }: Offered,
  faults: readonly Fault[],
  step: (step: Step) => void,
): unknown {
  const all = config?.donations?.designations ?? [];
  if (all.length === 0) return nothing;
  const chosen = extras.designation ?? designation;
  const drawn = radios<string>(
    {
      id: "designation",
      legend: msg("What is your gift for?", {
        id: "donate.choose.designation",
        desc: "Question: which work of the organization the money is for",
      }),
      options: all.map(({ code, label, binding }) => ({
        value: code,
        label: theirs(label),
        hint: bindingWords(binding),
      })),
      layout: "pairs",
      optional: chosen === undefined,
      error: faultWords(faults, "designation"),
      chosen,
    },
    (code) => step({ type: "added", extras: { designation: code } }),
  );
  // Radios are marked once: another one named by the page needs new ones.
  return keyed(designation, drawn);
}

/** The label of a code, as the organisation writes it. */
export function designationLabel(
  { config }: Pick<Offered, "config">,
  code: string | undefined,
): TemplateResult | undefined {
  const found = config?.donations?.designations.find((each) => each.code === code);
  return found && theirs(found.label);
}

const bindingWords = (binding: boolean) =>
  binding
    ? msg("We use your gift for this and nothing else.", {
        id: "donate.designation.binding",
        desc: "Below a purpose to which the organization is bound",
      })
    : msg("We may use your gift for any of our work.", {
        id: "donate.designation.free",
        desc: "Below a purpose that is a wish and does not bind the organization",
      });
