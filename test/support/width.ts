/** Shows an element as on a phone or a wide page, in every engine: WebKitGTK's window cannot be
 * resized. */
import { fixture, html } from "@open-wc/testing";
import type { TemplateResult } from "lit";

/** The two widths in which every state is looked at, in pixels. */
export const widths = [320, 1280] as const;

/** The first element of `content`, within a box of `width` pixels. */
export async function atWidth<T extends Element>(
  width: number,
  content: TemplateResult,
): Promise<T> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">${content}</div>`,
  );
  const element = box.firstElementChild as T; // the template decides what stands there
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}
