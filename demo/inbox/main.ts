/** The staff pages in the browser: asks the server, keeps the key in memory, and draws what there
 * is. */
import { render } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { StaffItem } from "../backend/staff/records.js";
import { readKeys } from "./key.js";
import { placeOf, start } from "./model.js";
import type { State } from "./model.js";
import { openItem } from "./open.js";
import { view } from "./view.js";
import type { Deeds } from "./view.js";

let state: State = start;

const deeds: Deeds = {
  async choseKey(file) {
    const keys = await readKeys(await file.text());
    become({ keys, notAKey: keys.length === 0 });
    await reread();
    document.querySelector<HTMLElement>(".naming, .notice, .key")?.scrollIntoView();
  },
  async forgotKey() {
    become({ keys: [], notAKey: false });
    await reread();
  },
  refreshed: () => void load(),
};

function become(change: Partial<State>): void {
  state = { ...state, ...change };
  const page = document.querySelector<HTMLElement>("#page");
  if (page) render(view(state, deeds), page);
}

/** Goes where the address says; the heading gets the focus, as on a new page. */
async function go(focus: boolean): Promise<void> {
  const place = placeOf(location.hash);
  if (!place) return;
  become({ place, reading: { at: "loading" }, notAKey: false });
  const heading = document.querySelector<HTMLElement>("h1");
  document.title = `${heading?.textContent?.trim() ?? ""} · Staff`;
  if (focus) {
    scrollTo(0, 0);
    heading?.focus();
  }
  await reread();
}

async function load(): Promise<void> {
  const data = await ask<StaffData>("/staff/data");
  if (data === "missing" || data === "failed") become({ offline: true });
  else become({ data, offline: false });
}

/**
 * Asks for the item of this place, and opens it when there is a key; none of it is kept for later.
 */
async function reread(): Promise<void> {
  const { place } = state;
  if (place.at !== "item") return;
  const item = await ask<StaffItem>(`/staff/data/items/${place.ref}`);
  const { keys } = state;
  if (item === "missing" || item === "failed") return show(place, { at: item });
  if (item.jwe && keys.length === 0) return show(place, { at: "sealed", item });
  show(place, { at: "read", item, opened: await openItem(item, keys) });
}

/** Unless the person has gone elsewhere meanwhile. */
function show(place: State["place"], reading: State["reading"]): void {
  if (state.place === place) become({ reading });
}

async function ask<Reply>(path: string): Promise<Reply | "missing" | "failed"> {
  try {
    const reply = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(10_000) });
    if (reply.status === 401) location.assign("/staff/sign-in");
    if (reply.status === 404) return "missing";
    // Our own server of the same build; the type is that of what it writes.
    return reply.ok ? ((await reply.json()) as Reply) : "failed";
  } catch {
    // No network, or no answer in ten seconds (TypeError, DOMException).
    return "failed";
  }
}

addEventListener("hashchange", () => void go(true));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void load();
});
// A page that comes back from the browser's memory must not bring the key along.
addEventListener("pagehide", () => become({ keys: [], reading: { at: "loading" } }));
addEventListener("pageshow", (event) => {
  if (event.persisted) void load().then(reread);
});

await load();
await go(false);
