/** A device somewhere else: what `Date` says of the wall clock there. An engine's own zone cannot
 * be set from within. */

const { prototype } = Date;
const kept = Object.getOwnPropertyDescriptors(prototype);

/** The device keeps a clock this many minutes east of UTC, until `visitorIsBack`. */
export function visitorIsAt(offsetMinutes: number): void {
  const there = (date: Date) => new Date(date.getTime() + offsetMinutes * 60_000);
  const as = (value: (this: Date) => number) => ({ ...kept.getHours, value });
  Object.defineProperties(prototype, {
    getTimezoneOffset: as(() => -offsetMinutes),
    getFullYear: as(function () {
      return there(this).getUTCFullYear();
    }),
    getMonth: as(function () {
      return there(this).getUTCMonth();
    }),
    getDate: as(function () {
      return there(this).getUTCDate();
    }),
    getHours: as(function () {
      return there(this).getUTCHours();
    }),
    getMinutes: as(function () {
      return there(this).getUTCMinutes();
    }),
  });
}

/** The device is where it is. */
export function visitorIsBack(): void {
  const { getTimezoneOffset, getFullYear, getMonth, getDate, getHours, getMinutes } = kept;
  const own = { getTimezoneOffset, getFullYear, getMonth, getDate, getHours, getMinutes };
  Object.defineProperties(prototype, own);
}
