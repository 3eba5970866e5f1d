/** A bare element to show parts in, with styles, closed root and colours of a widget. */
import { fixture, html } from "@open-wc/testing";
import { LitElement, type PropertyDeclarations } from "lit";
import { ThemeController } from "../../src/theme/controller.js";
import { base } from "../../src/ui/styles/base.js";
import { cover } from "../../src/ui/styles/cover.js";
import { form } from "../../src/ui/styles/form.js";
import { frame } from "../../src/ui/styles/frame.js";
import { lack } from "../../src/ui/styles/lack.js";
import { notes } from "../../src/ui/styles/notes.js";
import { sheet } from "../../src/ui/styles/sheet.js";
import { surface } from "../../src/ui/styles/surface.js";
import { shell } from "../../src/ui/parts/shell.js";
import { rootOf } from "./root.js";

export class PartHost extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, mode: "closed" as const };
  static override styles = [base, surface, notes, lack, sheet, form, cover, frame];
  static override properties: PropertyDeclarations = {
    accent: {},
    theme: {},
    draw: { attribute: false },
  };
  declare accent: string | null;
  declare theme: string | null;
  /** What to show; assign again, or call `requestUpdate`, to draw anew. */
  declare draw: () => unknown;

  constructor() {
    super();
    this.draw = () => "";
    new ThemeController(this);
  }

  protected override render(): unknown {
    return shell({ lang: "en", dir: "ltr" }, this.draw());
  }
}
customElements.define("part-host", PartHost);

/** An element on the page that shows what `draw` gives, with a way into its root. */
export async function showing(draw: (host: PartHost) => unknown) {
  const host = await fixture<PartHost>(html`<part-host></part-host>`);
  host.draw = () => draw(host);
  await host.updateComplete;
  const root = rootOf(host);
  const all = <T extends Element = HTMLElement>(selector: string) => [
    ...root.querySelectorAll<T>(selector),
  ];
  const one = <T extends Element = HTMLElement>(selector: string): T => {
    const [found] = all<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const again = async () => {
    host.requestUpdate();
    await host.updateComplete;
  };
  return { host, root, one, all, again };
}

/** What a person reads in a node, without the space that templates have. */
export function wordsOf(node: Element): string {
  return (node.textContent ?? "")
    .replace(/[\u2066\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
