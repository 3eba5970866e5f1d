/** Types a word of its own into every field of a form, screen by screen, whatever it asks. */
import type { FrameLocator, Locator } from "playwright-core";
import { until } from "./until.js";

/** A form on the page itself, or in a frame. */
export type Form = Locator | FrameLocator;

/** What was typed where, by the id of the field. */
export type Typed = Map<string, string>;

interface Control {
  readonly id: string;
  readonly kind: "text" | "radio" | "checkbox";
  readonly group: string;
  readonly most: number;
}

/** Which of several answers leads to the most fields. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Answers and types on this screen until nothing new shows. */
export async function fillScreen(form: Form, choices: Choices, typed: Typed): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    await form.locator("details:not([open]) > summary").evaluateAll((all) => {
      for (const each of all as HTMLElement[]) if (each.checkVisibility()) each.click();
    });
    const next = (await controls(form)).find(({ id }) => !done.has(id));
    if (!next) return;
    done.add(next.id);
    if (next.kind === "text") await type(form, next, typed);
    else if (choices[next.group]?.includes(next.id.slice(next.group.length + 1)))
      await form.locator(`[id="${next.id}"]`).check();
  }
}

/** From screen to screen until the one with this heading. */
export async function fillUntil(
  form: Form,
  last: RegExp,
  choices: Choices,
  typed: Typed,
): Promise<void> {
  const heading = form.locator("#heading");
  // The page before the first question has come and gone.
  await form.getByRole("button", { name: "Continue", exact: true }).waitFor();
  for (let screen = 0; screen < 12; screen += 1) {
    const title = await heading.innerText();
    if (last.test(title)) return;
    await form.locator("input, textarea").first().waitFor();
    await fillScreen(form, choices, typed);
    await form.getByRole("button", { name: "Continue", exact: true }).click();
    await until(`another page than "${title}"`, async () => (await heading.innerText()) !== title);
  }
  throw new Error("the form has no end");
}

/** Every way in which a value could be written elsewhere: as it is, and a number without signs. */
export function spellings(value: string): readonly string[] {
  const digits = value.replaceAll(/\D/g, "");
  return /^[\d-]+$/.test(value) && digits.length > 5 ? [value, digits] : [value];
}

/** Fields for people: a trap is for machines. */
function controls(form: Form): Promise<Control[]> {
  return form.locator("input, textarea").evaluateAll((all) =>
    (all as (HTMLInputElement | HTMLTextAreaElement)[])
      .filter((each) => each.checkVisibility() && !each.closest("[aria-hidden=true]"))
      .map(({ id, type, maxLength }) => ({
        id,
        kind: type === "radio" || type === "checkbox" ? type : ("text" as const),
        group: id.slice(0, id.lastIndexOf("-")),
        most: maxLength,
      })),
  );
}

async function type(form: Form, { id, most }: Control, typed: Typed): Promise<void> {
  const value = valueFor(id, typed.size).slice(0, most > 0 ? most : undefined);
  const field = form.locator(`[id="${id}"]`);
  await field.clear();
  await field.pressSequentially(value);
  typed.set(id, value);
}

function valueFor(id: string, count: number): string {
  if (id === "zip") return "19187";
  if (/-(call|text|whatsapp)$/.test(id)) return `215-555-01${70 + (count % 10)}`;
  if (id.endsWith("-email")) return `qzcanary${count}@example.org`;
  return `qzcanary ${id.replaceAll(/\W/g, " ")}`;
}
