/** Sends a date on or prints it, in neutral words unless names are wanted. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import { heading } from "../../ui/parts/heading.js";
import { box } from "./along-box.js";
import type { Along, AlongActions, SentLook } from "./along.js";
import { circleLink, sharedText } from "./along-words.js";
import { flyer } from "./flyer.js";
import { type Occurrence, takesPlace } from "./model.js";
import { mayPrint } from "./paper.js";

/** The block; nothing for a date that does not take place. */
export function shareBlock(
  occurrence: Occurrence,
  look: SentLook,
  along: Along,
  actions: AlongActions,
): TemplateResult | typeof nothing {
  const { circle } = occurrence;
  if (!takesPlace(circle)) return nothing;
  const { lang, config, now } = look;
  const { hasNames, dir, page } = along;
  const paper = { lang, dir, config, hasNames, now };
  const text = sharedText(occurrence, { lang, hasNames, url: circleLink(circle.id, page) });
  const send = msg("Send it on", {
    id: "circles.along.send",
    desc: "Button that opens the device's own window for sharing",
  });
  return html`<section class="stack along">
    ${heading(
      look.headingLevel,
      msg("Share or print it", { id: "circles.along.share", desc: "Heading" }),
    )}
    ${namesSwitch(`names-${circle.id}`, along, actions)}
    <p class="shared">${text}</p>
    <div class="row">
      ${"share" in navigator ? button(send, () => actions.share(text)) : nothing}
      ${button(
        msg("Copy these words", {
          id: "circles.along.copy",
          desc: "Copies a message about a date",
        }),
        () => actions.copy(text),
      )}
      ${printButton(() => actions.print(() => flyer(occurrence, paper)))}
    </div>
  </section>`;
}

/** "With names", off at first: words and paper say what the circle is. */
export function namesSwitch(
  id: string,
  { hasNames }: Along,
  actions: AlongActions,
): TemplateResult {
  return box(
    {
      id,
      label: msg("With names", {
        id: "circles.along.names",
        desc: "A box to tick: what is shared or printed says what the circle is",
      }),
      hint: msg("Without names, nobody who sees it knows what it is about.", {
        id: "circles.along.names-hint",
        desc: "Below 'With names'",
      }),
      checked: hasNames,
    },
    actions.wantedNames,
  );
}

/** Prints; nothing where the browser cannot. In the language that the block is read in. */
export function printButton(print: () => void): TemplateResult | typeof nothing {
  if (!mayPrint()) return nothing;
  return button(msg("Print", { id: "circles.along.print", desc: "Button that prints" }), print);
}
