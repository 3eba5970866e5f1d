/** The quiet way from the foot of the list to the page for a person with a code. */
import { msg } from "@lit/localize";
import type { TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";

/** A button that looks like a link. */
export function codeDoor(open: () => void): TemplateResult {
  const words = msg("I have a code", {
    id: "circles.list.code",
    desc: "Button below the list, for people who signed up before",
  });
  return button(words, open, { kind: "quiet", id: "have-code" });
}
