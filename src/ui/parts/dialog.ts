/** A native dialog above everything, opened and closed by the model's state alone. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { directive, Directive, type ElementPart } from "lit/directive.js";
import { button } from "./button.js";
import { heading, type Words } from "./heading.js";
import { closeIcon } from "./way-icons.js";

export type DialogLook = {
  readonly id: string;
  readonly open: boolean;
  readonly title: Words;
  readonly level: number;
};

/**
 * Keep it rendered and change `open`: closing gives the focus back to where it was.
 * Escape, the backdrop and the close button all only call `close`.
 */
export function dialog(look: DialogLook, body: unknown, close: () => void): TemplateResult {
  return html`<dialog
    class="sheet"
    part="dialog"
    id=${look.id}
    aria-labelledby="${look.id}-title"
    ${shown(look.open)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault(); // the engine would close it behind the model's back
      event.stopPropagation();
      close();
    }}
    @cancel=${(event: Event) => {
      event.preventDefault();
      close();
    }}
    @close=${({ currentTarget }: Event) => {
      // It is told late: by then the window may be open anew.
      if (look.open && !(currentTarget as HTMLDialogElement).open) close();
    }}
    @click=${(event: Event) => {
      if (event.target === event.currentTarget) close(); // the backdrop: all else lies inside
    }}
  >
    <div class="inside roomy">
      <div class="head">
        <div id="${look.id}-title">${heading(look.level, look.title)}</div>
        ${button(closeWords(), close, { kind: "pill", icon: closeIcon() })}
      </div>
      ${body}
    </div>
  </dialog>`;
}

class Shown extends Directive {
  override render(_open: boolean): void {}

  override update({ element }: ElementPart, [open]: [boolean]): void {
    const sheet = element as HTMLDialogElement; // the template above is the only one who asks
    if (!open) {
      if (sheet.open) sheet.close();
      return;
    }
    queueMicrotask(() => {
      if (!sheet.isConnected || sheet.matches(":modal")) return;
      sheet.removeAttribute("open"); // left behind when the element was moved in the page
      sheet.showModal();
    });
  }
}

/** `open` as the engine understands it, also after the element moved. */
export const shown = /*@__PURE__*/ directive(Shown);

function closeWords(): string {
  return msg("Close", {
    id: "shared.dialog.close",
    desc: "Button that closes a window on the page",
  });
}
