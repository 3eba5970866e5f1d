/** The signs of a date: when, where, for whom; as paths where a card draws its own. */

export const clockPath = "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7.5V12l3 2";
export const placePath =
  "M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6.4 6.5 11ZM12 12.25a2 2 0 1 1 0-4.5 2 2 0 0 1 0 4.5";
export const screenPath = "M3.5 5h17v11h-17V5ZM9 20h6M12 16v4";
export const peoplePath =
  "M9 11a3 3 0 1 1 0-6 3 3 0 0 1 0 6M3 19.5a6 6 0 0 1 12 0M15.5 5a3 3 0 0 1 0 6M17.5 14a6 6 0 0 1 3.5 5.5";
export const calendarPath = "M4 6h16v14H4V6ZM4 10.5h16M8 3.5V8M16 3.5V8";
