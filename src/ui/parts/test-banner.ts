/** Says that nobody reads what is sent here: a referral to a demo would be a false success. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { alertIcon } from "./icon.js";

/** Shown for `mode: "test"` alone; `words` where something else than words would be sent. */
export function testBanner(
  mode: "live" | "test" | undefined,
  words: () => string = unreadWords,
): TemplateResult | typeof nothing {
  if (mode !== "test") return nothing;
  // No part: a page that could style it could hide it.
  return html`<p class="banner">${alertIcon()}<span>${words()}</span></p>`;
}

const unreadWords = () =>
  msg("This is a test. No one will read it.", {
    id: "shared.test.banner",
    desc: "Banner over every widget that is connected to a demo instead of a real organization",
  });
