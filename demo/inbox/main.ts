/** The staff pages in the browser: goes where the address says, keeps the key in memory, and draws
 * what there is. */
import { render } from "lit/html.js";
import { createDesk } from "./desk.js";
import { circleDeeds } from "./deeds-circles.js";
import { exportDeeds } from "./deeds-export.js";
import { giftDeeds } from "./deeds-gifts.js";
import { itemDeeds } from "./deeds-items.js";
import { keyDeeds } from "./deeds-keys.js";
import { partnerDeeds } from "./deeds-partners.js";
import { peopleDeeds } from "./deeds-people.js";
import { createKeyRing, openKeys } from "./key-ring.js";
import type { Lock } from "./key-ring.js";
import { sendings, waitingCount } from "./lanes.js";
import { placeOf } from "./model.js";
import type { State } from "./model.js";
import { knownKeys, shut } from "./reading.js";
import { view } from "./view.js";
import type { Deeds } from "./view.js";

const desk = createDesk(draw);

const ring = createKeyRing({
  changed: turned,
  // Who may not see the page of keys knows the published ones.
  known: () => {
    const { data } = desk.state();
    return data?.duty === "facilitator" ? Promise.resolve(data.recipients) : knownKeys();
  },
  page: document,
});

const deeds: Deeds = {
  ...ring,
  ...keyDeeds(desk),
  ...partnerDeeds(desk),
  refreshed: () => void refreshed(),
  ...itemDeeds(desk),
  ...circleDeeds(desk),
  ...giftDeeds(desk),
  ...peopleDeeds(desk),
  ...exportDeeds(desk),
};

/** What the old key had opened goes at once, with a server or without one. */
async function turned(lock: Lock): Promise<void> {
  const { keys, reading } = desk.state();
  const opens = openKeys(lock);
  if (keys.length === 0 && opens.length === 0) desk.become({ lock });
  else desk.become({ lock, keys: opens, intents: new Map(), reading: shut(reading) });
  document.querySelector<HTMLElement>(".key form :is(input, textarea)")?.focus();
  if (lock.at === "ready" || keys.length > 0) await refreshed();
  if (lock.at === "locked" && document.activeElement?.matches("body, h1"))
    (found(".key input") ?? found("h1"))?.focus();
  if (lock.at !== "ready") return;
  const shown = document.querySelector<HTMLElement>(".naming, .notice, .key");
  shown?.scrollIntoView();
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>(".key.ready, h1")?.focus({ preventScroll: true });
}

const found = (selector: string) => document.querySelector<HTMLElement>(selector);

function draw(state: State): void {
  const page = document.querySelector<HTMLElement>("#page");
  const before = document.activeElement;
  const card = before?.closest(".cards > li");
  if (page) render(view(state, deeds), page);
  title(state);
  if (before === document.body || document.activeElement !== document.body) return;
  // The heading of a page that was on its way is gone when the page comes with its own. What was
  // pressed may be gone with what it did: the place to go on from is the head of its card, what was
  // said of it, or the head of the page.
  if (before?.matches("h1")) found("h1")?.focus();
  else if (card?.isConnected) card.querySelector("h2")?.focus();
  else found(state.said ? ".said" : "h1")?.focus();
}

/** The tab says where one is, and how much waits for a first look. */
function title({ data, intents }: State): void {
  const heading = document.querySelector<HTMLElement>("h1")?.textContent?.trim() ?? "";
  const items = waitingCount(sendings(data?.items ?? [], intents));
  const waiting = items + (data?.circlesWaiting ?? 0) + (data?.giftsWaiting ?? 0);
  document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${heading} · Staff`;
}

/** Goes where the address says; the heading gets the focus, as on a new page. */
async function go(focus: boolean): Promise<void> {
  const place = placeOf(location.hash);
  if (!place) return;
  desk.become({
    place,
    reading: { at: "loading" },
    said: undefined,
    link: undefined,
  });
  if (focus) {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("h1")?.focus();
  }
  await refreshed();
}

async function refreshed(): Promise<void> {
  await desk.refresh();
  await deeds.looked();
  await deeds.lookedAtPeople();
}

addEventListener("hashchange", () => void go(true));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void desk.refresh();
});
// A page that comes back from the browser's memory must not bring the key along.
addEventListener("pagehide", () => {
  desk.become({ reading: { at: "loading" }, link: undefined, keyTask: undefined });
  ring.forgotKey();
});
addEventListener("pageshow", (event) => {
  if (event.persisted) void desk.refresh();
});

await go(false);
