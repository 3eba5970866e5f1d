/** Takes one date into a calendar: a file of the endpoint, or a form of somebody else's, which says
 * before it is opened what they will receive. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { entryOf } from "../../contract/calendar-entry.js";
import type { Circle } from "../../contract/circle.js";
import { readInstant } from "../../contract/zone.js";
import { safeUrl } from "../../contract/url.js";
import { button } from "../../ui/parts/button.js";
import { heading } from "../../ui/parts/heading.js";
import { box } from "./along-box.js";
import { calendarIcon } from "./along-icons.js";
import type { Along, AlongActions, AlongLook } from "./along.js";
import { calendarWords } from "./along-words.js";
import { type Handed, googleUrl, outlookUrl } from "./calendar-links.js";
import { takesPlace } from "./model.js";

/** The block; nothing for a date that does not take place. */
export function calendarBlock(
  circle: Circle,
  look: AlongLook,
  along: Along,
  actions: AlongActions,
): TemplateResult | typeof nothing {
  if (!takesPlace(circle)) return nothing;
  const { title, location } = entryOf(circle, calendarWords(), along.isFull);
  const handed: Handed = {
    title,
    location,
    startMs: readInstant(circle.start)?.epochMs ?? 0,
    endMs: readInstant(circle.end)?.epochMs ?? 0,
    timeZone: circle.timeZone,
  };
  return html`<section class="stack along">
    ${heading(look.headingLevel, headingWords())}
    ${titleSwitch(`title-${circle.id}`, title, along, actions)}
    <div class="stack close">
      <div class="row">${file(circle, look, along, actions)}</div>
      <p class="small">${staysWords()}</p>
    </div>
    <ul class="stack">
      ${others(handed).map(
        ({ name, url, company }) =>
          html`<li class="row">
            ${outside(name, url, actions)}
            <span class="small muted">${willReceive(company, handed)}</span>
          </li>`,
      )}
    </ul>
    ${look.revealed ? own(circle, look, along, actions) : nothing}
  </section>`;
}

/** "Show the real title", with what a calendar will show; off unless the page or the person wants
 * it. */
export function titleSwitch(
  id: string,
  example: string | undefined,
  { isFull, isChanged }: Along,
  actions: AlongActions,
): TemplateResult {
  const label = msg("Show the real title", {
    id: "circles.along.title",
    desc: "A box to tick: the calendar entry says what the circle is",
  });
  const hint = example
    ? msg(str`Your calendar will show: ${example}`, {
        id: "circles.along.title-hint",
        desc: "Below 'Show the real title': what stands in the calendar now",
      })
    : undefined;
  return html`<div class="stack close">
    ${box({ id, label, hint, checked: isFull }, actions.wantedTitle)}
    ${
      isChanged
        ? html`<p class="small">
            ${msg("Is it in your calendar already? Remove the old entry first.", {
              id: "circles.along.remove",
              desc: "After the title in a calendar was changed",
            })}
          </p>`
        : nothing
    }
  </div>`;
}

/** The link to the endpoint's file; where it does not answer, the same file made on this device. */
function file(circle: Circle, look: AlongLook, along: Along, actions: AlongActions) {
  const words = msg("Add to calendar", {
    id: "circles.along.file",
    desc: "Takes a file for a calendar",
  });
  const url = look.isCurrent ? safeUrl(look.calendarUrl(circle)) : undefined;
  if (!url)
    return button(words, () => actions.save(() => made(circle, along)), { icon: calendarIcon() });
  return html`<a
    class="button secondary"
    part="button"
    href=${url}
    download="event.ics"
    @click=${actions.tookCalendar}
    >${calendarIcon()}<span>${words}</span></a
  >`;
}

/** A file that also holds what was told after signing up. */
function own(circle: Circle, look: AlongLook, along: Along, actions: AlongActions) {
  const { revealed = {} } = look;
  const words = msg("Make a file that also says where", {
    id: "circles.along.own",
    desc: "Button after signing up: a calendar file with the address and the link to join",
  });
  return html`<div class="stack close">
    <div class="row">${button(words, () => actions.save(() => made(circle, along, revealed)))}</div>
    <p class="small">
      ${msg("It is made on this device. Who can open your calendar can read it.", {
        id: "circles.along.own-hint",
        desc: "Below the button for a file with the address and the link to join",
      })}
    </p>
  </div>`;
}

async function made(
  circle: Circle,
  { isFull }: Along,
  revealed?: NonNullable<AlongLook["revealed"]>,
): Promise<string> {
  // Taken now, in the language that the block is read in.
  const words = calendarWords();
  const passcode = revealed?.passcode && passcodeWords(revealed.passcode);
  const { writeCalendar } = await import("../../contract/calendar.js");
  const { address, meetingPoint, joinUrl, dialIn } = revealed ?? {};
  const description = [meetingPoint, joinUrl, dialIn, passcode].filter(Boolean).join("\n");
  const extra = {
    ...(address && { location: address }),
    ...(description && { description }),
  };
  return writeCalendar([circle], {
    words,
    full: isFull,
    ...(revealed && { revealed: extra }),
  });
}

function others(handed: Handed) {
  return [
    { name: "Google Calendar", company: "Google", url: googleUrl(handed) },
    { name: "Outlook.com", company: "Microsoft", url: outlookUrl(handed, "live") },
    { name: "Microsoft 365", company: "Microsoft", url: outlookUrl(handed, "office") },
  ];
}

/** A link to another company's site, in a tab of its own that knows nothing of this page. */
export function outside(name: string, url: string | undefined, actions: AlongActions) {
  const safe = safeUrl(url);
  if (!safe) return nothing;
  return html`<a
    class="button pill"
    part="button"
    href=${safe}
    target="_blank"
    rel="noopener noreferrer"
    @click=${actions.tookCalendar}
    >${name}</a
  >`;
}

function willReceive(company: string, { title, location }: Handed): string {
  return location
    ? msg(str`${company} will receive the date, this title and this place: ${title}, ${location}`, {
        id: "circles.along.receives-place",
        desc: "Beside a link to another company's calendar; the company, a title and a place",
      })
    : msg(str`${company} will receive the date and this title: ${title}`, {
        id: "circles.along.receives",
        desc: "Beside a link to another company's calendar; the company and a title",
      });
}

function passcodeWords(passcode: string): string {
  return msg(str`Passcode: ${passcode}`, {
    id: "circles.along.passcode",
    desc: "In a person's own calendar entry: what is typed to join a call",
  });
}

const headingWords = () =>
  msg("Put it in your calendar", { id: "circles.along.calendar", desc: "Heading" });

const staysWords = () =>
  msg("This entry will not change by itself. If we have a way to reach you, we will tell you.", {
    id: "circles.along.stays",
    desc: "Below the link to a calendar file",
  });
