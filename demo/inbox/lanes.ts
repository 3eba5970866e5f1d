/** The inbox as people work through it: the versions of one sending together, each in the lane that
 * needs somebody first. */
import type { ItemSummary, Lane } from "../backend/staff/records.js";

/** One thing that somebody sent, with all the versions of it. */
export interface Sending {
  /** The version that came last. */
  readonly latest: ItemSummary;
  /** The others, later ones first. */
  readonly earlier: readonly ItemSummary[];
}

/** In the order in which they need somebody. */
const urgent: readonly Lane[] = ["new", "unchecked", "quarantine", "open", "closed"];

/**
 * What belongs together by its intent, as far as it was opened in this tab: the server cannot know.
 * What nobody opened yet stands alone.
 */
export function sendings(
  items: readonly ItemSummary[],
  intents: ReadonlyMap<string, string>,
): readonly Sending[] {
  const groups = new Map<string, ItemSummary[]>();
  for (const item of items) {
    const name = intents.get(item.ref) ?? item.ref;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    const [latest, ...earlier] = group.toSorted((one, other) => other.arrival - one.arrival);
    return latest ? [{ latest, earlier }] : [];
  });
}

/** Every version, later ones first. */
export function versionsOf({ earlier, latest }: Sending): readonly ItemSummary[] {
  return [latest, ...earlier];
}

/** The lane of the version that needs somebody first: an edit that came later is new again. */
export function laneOf(sending: Sending): Lane {
  const lanes = new Set(versionsOf(sending).map(({ lane }) => lane));
  return urgent.find((lane) => lanes.has(lane)) ?? "new";
}

/** The version whose promise ends first: that is what the person was told. */
export function promised(sending: Sending): ItemSummary {
  const all = versionsOf(sending);
  return all.reduce((first, each) => (each.left < first.left ? each : first));
}

/** The sendings of a lane, the earliest promise first. */
export function inLane(all: readonly Sending[], lane: Lane): readonly Sending[] {
  return all
    .filter((each) => laneOf(each) === lane)
    .toSorted((one, other) => promised(one).left - promised(other).left);
}

/** What waits for a first look: the badge, in which quarantine counts like everything else. */
export function waitingCount(all: readonly Sending[]): number {
  return all.filter((each) => ["new", "unchecked", "quarantine"].includes(laneOf(each))).length;
}

/** How a promise stands: `late` after its day, `due` on it. */
export function toneOf({
  lane,
  left,
}: Pick<ItemSummary, "lane" | "left">): "late" | "due" | "fine" {
  if (lane === "closed") return "fine";
  return left < 0 ? "late" : left === 0 ? "due" : "fine";
}
