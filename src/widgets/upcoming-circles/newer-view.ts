/** The list has changed since: said above it and never put in place while somebody may read. */
import { msg } from "@lit/localize";
import type { TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import { notice } from "../../ui/parts/notice.js";

/** The offer. */
export function newer(show: () => void): TemplateResult {
  return notice(newerWords(), {
    actions: button(
      msg("Show the new list", {
        id: "circles.list.newer-show",
        desc: "Button that shows the list as it is now",
      }),
      show,
    ),
  });
}

/** The same, for who does not see it. */
export const newerWords = () =>
  msg("The list has changed.", {
    id: "circles.list.newer",
    desc: "Above a list, or announced: there is a newer one",
  });
