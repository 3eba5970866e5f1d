/** Parts of the pages of taking part: what a page is about, what was revealed. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Circle } from "../../contract/circle.js";
import type { Config } from "../../contract/config.js";
import type { Rsvp } from "../../contract/rsvp.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { foreign } from "../../ui/parts/foreign.js";
import { whenWords } from "./rsvp-words.js";

/** What every page needs to know. */
export interface RsvpLook {
  readonly lang: string;
  /** Milliseconds since 1970, by the clock to go by. */
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  readonly copy: () => void;
  readonly copyText: (text: string) => void;
  readonly print: () => void;
  /** Leaves the page in a hurry. */
  readonly leave: () => void;
  /** Moves the focus to a field. */
  readonly lead: (field: string) => void;
  /** The list stands here again. */
  readonly toList: () => void;
  /** The calendar block of a date with its revealed place; it comes with a chunk of its own. */
  readonly calendar?: ((circle: Circle, reveal: Rsvp["reveal"]) => unknown) | undefined;
}

/** Which date it is. */
export function aboutDate(circle: Circle, lang: string): TemplateResult {
  return html`<p>
    <strong>${foreign(circle.title, circle.textLang, lang)}</strong><br />
    <time datetime=${circle.start}>${whenWords(circle, lang)}</time>
  </p>`;
}

/** The address or the joining link, as words and with a button that copies; nothing without. */
export function revealed(
  { reveal }: Rsvp,
  look: Pick<RsvpLook, "copyText">,
): TemplateResult | typeof nothing {
  if (!reveal || Object.keys(reveal).length === 0) return nothing;
  const { joinUrl, dialIn, passcode, address, meetingPoint } = reveal;
  const rows = [
    [msg("Address", { id: "circles.rsvp.address", desc: "Where it is" }), address],
    [msg("Where to go", { id: "circles.rsvp.meeting", desc: "The way to the room" }), meetingPoint],
    [msg("Link", { id: "circles.rsvp.link", desc: "To join online" }), joinUrl],
    [msg("Phone", { id: "circles.rsvp.dial", desc: "Number to dial in" }), dialIn],
    [msg("Passcode", { id: "circles.rsvp.passcode", desc: "To join online" }), passcode],
  ] as const;
  const said = rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  const join = msg("Join online", { id: "circles.rsvp.join", desc: "Link to the video call" });
  const copyWords = msg("Copy this", {
    id: "circles.rsvp.copy-place",
    desc: "Button that copies the address or the joining link",
  });
  const text = said.map(({ name, value }) => `${name}: ${value}`).join("\n");
  return html`<section class="card stack">
    <dl class="stack close">
      ${said.map(
        ({ name, value }) =>
          html`<div>
            <dt class="asked">${name}</dt>
            <dd class="chosen" translate="no"><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    <div class="row paperless">
      ${linkButton(join, joinUrl, { newTab: true })} ${button(copyWords, () => look.copyText(text))}
    </div>
  </section>`;
}

/** The code, to be read, marked, copied and printed. */
export function codeCard(
  { code }: Rsvp,
  look: Pick<RsvpLook, "copyText" | "print">,
): TemplateResult {
  return html`<div class="card stack">
    <p>${msg("Your code:", { id: "shared.receipt.code", desc: "Before the code" })}</p>
    <p class="code" translate="no"><bdi dir="ltr">${code}</bdi></p>
    <p>
      ${msg("Keep this. We cannot look you up by name.", {
        id: "circles.rsvp.keep",
        desc: "Below the code that gives the sign-up back",
      })}
    </p>
    <p class="small muted">
      ${msg("With it you can see the place again, or tell us that you cannot come.", {
        id: "circles.rsvp.keep-why",
        desc: "What the code is for",
      })}
    </p>
    <div class="row paperless">
      ${button(msg("Copy the code", { id: "shared.receipt.copy", desc: "Button" }), () =>
        look.copyText(code),
      )}
      ${button(msg("Print this page", { id: "circles.rsvp.print", desc: "Button" }), look.print)}
    </div>
  </div>`;
}

/** Said once when it is there, for who cannot see it. */
export const codeTold = (code: string) =>
  msg(str`Your code is ${code}.`, {
    id: "circles.rsvp.code-told",
    desc: "Read aloud once by screen readers after signing up",
  });
