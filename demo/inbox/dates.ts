/** Days as staff read them: `Wed, Nov 25`, and how long until then. */

const format = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  month: "short",
  day: "numeric",
  timeZone: "UTC",
});

/** A date, `2026-11-25`, in words. */
export function dayText(date: string): string {
  return format.format(new Date(`${date}T00:00Z`));
}

const withYear = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

/** What may be years ago: `Nov 25, 2026`. */
export function fullDayText(date: string): string {
  return withYear.format(new Date(`${date}T00:00Z`));
}

const long = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** The same with its year, as in a letter: `November 25, 2026`. */
export function longDayText(date: string): string {
  return long.format(new Date(`${date}T00:00Z`));
}

const inMonth = new Intl.DateTimeFormat("en-US", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A month, `2026-11`, in words. */
export function monthText(month: string): string {
  return inMonth.format(new Date(`${month}-01T00:00Z`));
}

/** How long something waits: `Came today`, `Waiting 3 days`. */
export function waitingText(days: number): string {
  if (days === 0) return "Came today";
  return days === 1 ? "Waiting 1 day" : `Waiting ${days} days`;
}

/** How much of the promise is left: `2 days left`, `Due today`, `1 day late`. */
export function leftText(days: number): string {
  if (days === 0) return "Due today";
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days > 0 ? `${count} left` : `${count} late`;
}
