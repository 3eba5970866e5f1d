/** Which gifts are looked at: three choices, each a list. */
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { giftGroups } from "../backend/staff/gift-state.js";
import type { GiftChoice, GiftsData } from "../backend/staff/gifts.js";
import { monthText } from "./dates.js";
import { groupNames } from "./gift-words.js";
import type { Deeds } from "./view.js";

export function giftChoiceView(
  { campaigns, live, months, test }: GiftsData,
  { campaign, group, month }: GiftChoice,
  { choseGifts }: Deeds,
): TemplateResult {
  const count = live.gifts.length + live.more + test.gifts.length + test.more;
  return html`<form class="choose" aria-label="Which gifts" autocomplete="off">
      ${choice(
        "month",
        "Month",
        ["Every month", ...months.map(monthText)],
        month === undefined ? 0 : months.indexOf(month) + 1,
        (at) => choseGifts({ month: months[at - 1] }),
      )}
      ${choice(
        "campaign",
        "Campaign",
        ["Every campaign", ...campaigns.map((each) => each ?? "No campaign named")],
        campaign === undefined ? 0 : campaigns.indexOf(campaign) + 1,
        (at) => choseGifts({ campaign: campaigns[at - 1] }),
      )}
      ${choice(
        "group",
        "How it stands",
        giftGroups.map((each) => groupNames[each]),
        giftGroups.indexOf(group),
        (at) => choseGifts({ group: giftGroups[at] ?? "all" }),
      )}
    </form>
    <p role="status" class="quiet">
      ${count === 1 ? "One gift." : `${count} gifts.`} A month has the payments that came in it, and
      of them what went back until today.
    </p>`;
}

function choice(
  name: string,
  label: string,
  options: readonly string[],
  chosen: number,
  chose: (at: number) => void,
): TemplateResult {
  const changed = (event: Event) => {
    // The listener stands on the list alone.
    chose((event.currentTarget as HTMLSelectElement).selectedIndex);
  };
  return html`<p>
    <label for="gifts-${name}">${label}</label>
    <select id="gifts-${name}" @change=${changed}>
      ${options.map((text, at) => html`<option .selected=${at === chosen}>${text}</option>`)}
    </select>
  </p>`;
}
