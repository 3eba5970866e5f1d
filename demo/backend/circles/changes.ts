/** What became of a date that people planned to come to: whom to tell, and what. */
import type { CircleReading } from "./port.js";

/**
 * `vanished`: no longer in the calendar, shown as "please call". `retracted`: its entry is not to
 * be published any more, and nothing of it is shown.
 */
export type Change = "cancelled" | "postponed" | "moved" | "movedOnline" | "vanished" | "retracted";

/** What a reading says of dates by their ids; ask for none that is over. */
export function changesIn(
  { circles, vanished }: CircleReading,
  ids: Iterable<string>,
): ReadonlyMap<string, Change> {
  const byId = new Map(circles.map((circle) => [circle.id, circle]));
  const changes = new Map<string, Change>();
  for (const id of ids) {
    const circle = byId.get(id);
    const change = circle ? changeOf(circle.status, vanished?.has(id)) : "retracted";
    if (change) changes.set(id, change);
  }
  return changes;
}

function changeOf(status: string, vanished = false): Change | undefined {
  switch (status) {
    case "cancelled":
    case "postponed":
    case "movedOnline":
      return status;
    case "rescheduled":
      return "moved";
    default:
      return vanished ? "vanished" : undefined;
  }
}
