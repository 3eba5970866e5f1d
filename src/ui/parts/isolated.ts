/** The frame that a form lives in, and what stands there when it cannot. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import { linkButton } from "./button.js";
import { loadingForm, pageWords, type FormPageLook } from "./form-page.js";
import { heading } from "./heading.js";
import { notice } from "./notice.js";
import { phones } from "./phone.js";

// A list of words (HTML, section 4.8.5), which the check of our templates takes for one of them.
const sandbox = [
  "allow-scripts",
  "allow-same-origin",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-top-navigation",
].join(" ") as "allow-scripts";

/**
 * The frame keeps its own origin, which is ours and not the page's; it may open links in tabs, call
 * a number, and as its second way out replace the page. Its name tells nobody what it is for.
 */
export function formFrameOf(
  address: string,
  around: TemplateResult | undefined,
  isShown: boolean,
): TemplateResult {
  return html`${around ?? (isShown ? nothing : loadingForm())}
    <iframe
      class=${isShown ? "" : "hid"}
      title=${msg("Form", { id: "shared.frame.title", desc: "Neutral name of a form's frame" })}
      sandbox=${sandbox}
      allow="clipboard-write"
      referrerpolicy="no-referrer"
      src=${address}
    ></iframe>`;
}

/** The frame said nothing: people to call, and the form's own page. Never the form on this page. */
export function silentForm(config: Config, look: FormPageLook, address: string): TemplateResult {
  const words = msg("The form did not load. Please call us, or open it on our own site.", {
    id: "shared.frame.silent",
    desc: "The isolated form did not answer",
  });
  return instead(config, look, words, address);
}

/** Around us is a sandbox that no way out can leave: numbers, and one link. */
export function shutForm(
  config: Config,
  look: FormPageLook,
  address: string | undefined,
): TemplateResult {
  const words = msg(
    "This page would not let you leave fast, so there is no form here. Please call us, or open the form on our own site.",
    {
      id: "shared.frame.shut",
      desc: "The widget is inside a sandboxed frame, in which the button Leave this page cannot work",
    },
  );
  return instead(config, look, words, address ?? config.organization.url);
}

function instead(
  config: Config,
  look: FormPageLook,
  words: string,
  address: string | undefined,
): TemplateResult {
  return html`<div class="roomy">
    ${heading(look.headingLevel, look.title, { kind: "title", focusable: true })}
    ${notice(words, { actions: ownPageLink(config, address) })} ${phones(config.organization, look)}
    ${pageWords()}
  </div>`;
}

/** In a frame of somebody else's the page would open inside it, so it takes a tab of its own. */
function ownPageLink(
  { organization }: Config,
  address: string | undefined,
): TemplateResult | typeof nothing {
  const { name } = organization;
  const words = msg(str`Open the form on the site of ${name}`, {
    id: "shared.frame.open",
    desc: "Link to the form as a page of its own; the organization",
  });
  return linkButton(words, address, { kind: "primary", newTab: window !== window.top });
}
