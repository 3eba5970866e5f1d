/** Keeps all dates: a calendar that is looked up again and again, and the list on paper. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import { heading } from "../../ui/parts/heading.js";
import { outside, titleSwitch } from "./calendar-block.js";
import type { Along, AlongActions, AlongLook, SentLook } from "./along.js";
import { googleFeedUrl, webcalUrl } from "./calendar-links.js";
import { listFlyer } from "./flyer.js";
import type { Occurrence } from "./model.js";
import { namesSwitch, printButton } from "./share-block.js";

/** The block; `shown` are the dates as they are filtered and listed. */
export function keepBlock(
  shown: readonly Occurrence[],
  look: SentLook,
  along: Along,
  actions: AlongActions,
): TemplateResult {
  const { lang, config, now } = look;
  const { dir, hasNames } = along;
  const paper = printButton(() =>
    actions.print(() => listFlyer(shown, { lang, dir, config, hasNames, now })),
  );
  return html`<div class="card roomy">
    ${look.feedUrl && look.isCurrent ? feed(look.feedUrl, look, along, actions) : nothing}
    ${
      paper === nothing
        ? nothing
        : html`<section class="stack along">
            ${heading(
              look.headingLevel,
              msg("Print this list", { id: "circles.along.print-list", desc: "Heading" }),
            )}
            ${namesSwitch("names-list", along, actions)}
            <div class="row">${paper}</div>
          </section>`
    }
  </div>`;
}

function feed(feedUrl: string, look: AlongLook, along: Along, actions: AlongActions) {
  const copy = () => {
    actions.copy(feedUrl);
    actions.tookCalendar();
  };
  const { host } = new URL(feedUrl);
  return html`<section class="stack along">
    ${heading(
      look.headingLevel,
      msg("Keep all dates in your calendar", {
        id: "circles.along.feed",
        desc: "Heading above the ways to follow all dates",
      }),
    )}
    <p>
      ${msg("Your calendar will look here for new and changed dates. Google may take a day.", {
        id: "circles.along.feed-hint",
        desc: "How a calendar that is followed behaves",
      })}
    </p>
    ${titleSwitch("title-feed", undefined, along, actions)}
    <p class="shared"><bdi dir="ltr">${feedUrl}</bdi></p>
    <div class="row">
      ${button(
        msg("Copy the address", {
          id: "circles.along.copy-address",
          desc: "Copies the address of a calendar",
        }),
        copy,
      )}
      ${app(feedUrl, actions)} ${outside("Google Calendar", googleFeedUrl(feedUrl), actions)}
    </div>
    <p class="small">
      ${msg(str`This address names ${host}. Who opens your calendar's settings can see it.`, {
        id: "circles.along.host",
        desc: "Below the address of a calendar; a host name",
      })}
      ${msg("Google will receive this address.", {
        id: "circles.along.receives-address",
        desc: "Beside the link that follows a calendar at Google",
      })}
    </p>
  </section>`;
}

function app(feedUrl: string, actions: AlongActions) {
  // `webcal:` of an address that passed `safeUrl` there: no address from outside has this scheme.
  const url = webcalUrl(feedUrl);
  if (!url) return nothing;
  return html`<a class="button pill" part="button" href=${url} @click=${actions.tookCalendar}
    >${msg("Calendar app on this device", {
      id: "circles.along.app",
      desc: "Link that opens the device's calendar program",
    })}</a
  >`;
}
