/** Puts words on the clipboard, on a press and never else, and says whether it worked. */
import { msg } from "@lit/localize";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../controllers/announcer.js";
import { show } from "./show.js";

/**
 * A browser or page may forbid it, and a page without https has no clipboard; then that is said.
 */
export function copyText(text: string, locale: LocaleController, announcer: Announcer): void {
  const tell = (worked: boolean) =>
    show(
      announcer,
      locale.say(() => news(worked)),
    );
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return tell(false);
  clipboard.writeText(text).then(
    () => tell(true),
    () => tell(false),
  );
}

function news(worked: boolean): string {
  return worked
    ? msg("Copied.", { id: "shared.copied", desc: "After a press on a copy button" })
    : msg("Your browser did not allow the copy.", {
        id: "shared.not-copied",
        desc: "After a press on a copy button",
      });
}
