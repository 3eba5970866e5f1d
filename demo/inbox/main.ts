/** The staff pages in the browser: goes where the address says, keeps the key in memory, and draws
 * what there is. */
import { render } from "lit/html.js";
import { createDesk } from "./desk.js";
import { exportDeeds } from "./deeds-export.js";
import { itemDeeds } from "./deeds-items.js";
import { peopleDeeds } from "./deeds-people.js";
import { readKeys } from "./key.js";
import { sendings, waitingCount } from "./lanes.js";
import { placeOf } from "./model.js";
import type { State } from "./model.js";
import { view } from "./view.js";
import type { Deeds } from "./view.js";

const desk = createDesk(draw);

const deeds: Deeds = {
  async choseKey(file) {
    const keys = await readKeys(await file.text());
    desk.become({ keys, intents: new Map(), notAKey: keys.length === 0 });
    await refreshed();
    document.querySelector<HTMLElement>(".naming, .notice, .key")?.scrollIntoView();
  },
  async forgotKey() {
    desk.become({ keys: [], intents: new Map(), notAKey: false });
    await refreshed();
  },
  refreshed: () => void refreshed(),
  ...itemDeeds(desk),
  ...peopleDeeds(desk),
  ...exportDeeds(desk),
};

function draw(state: State): void {
  const page = document.querySelector<HTMLElement>("#page");
  const lost = document.activeElement !== document.body;
  if (page) render(view(state, deeds), page);
  title(state);
  // What was pressed may be gone with what it did: the place to go on from is what was said of it.
  if (lost && document.activeElement === document.body && state.said)
    document.querySelector<HTMLElement>(".said")?.focus();
}

/** The tab says where one is, and how much waits for a first look. */
function title({ data, intents }: State): void {
  const heading = document.querySelector<HTMLElement>("h1")?.textContent?.trim() ?? "";
  const waiting = waitingCount(sendings(data?.items ?? [], intents));
  document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${heading} · Staff`;
}

/** Goes where the address says; the heading gets the focus, as on a new page. */
async function go(focus: boolean): Promise<void> {
  const place = placeOf(location.hash);
  if (!place) return;
  desk.become({
    place,
    reading: { at: "loading" },
    notAKey: false,
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
}

addEventListener("hashchange", () => void go(true));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void desk.refresh();
});
// A page that comes back from the browser's memory must not bring the key along.
addEventListener("pagehide", () =>
  desk.become({ keys: [], intents: new Map(), reading: { at: "loading" }, link: undefined }),
);
addEventListener("pageshow", (event) => {
  if (event.persisted) void desk.refresh();
});

await go(false);
