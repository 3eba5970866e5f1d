/** What a status means to a reader: a word before the title, and one sentence on what to do. */
import { msg } from "@lit/localize";
import type { Circle } from "../../contract/circle.js";

/** `grave`: it does not take place then and there. */
export interface StatusWords {
  readonly word?: string;
  readonly hint?: string;
  readonly grave: boolean;
}

/** The words for a circle's status; a scheduled one needs none. */
export function statusOf({ status, replacedBy }: Circle): StatusWords {
  switch (status) {
    case "scheduled":
      return { grave: false };
    case "cancelled":
      return {
        grave: true,
        word: msg("Cancelled", { id: "circles.status.cancelled", desc: "Status of a date" }),
        hint: msg("This date will not take place.", {
          id: "circles.status.cancelled-hint",
          desc: "Below a cancelled date",
        }),
      };
    case "postponed":
      return {
        grave: true,
        word: msg("Postponed", { id: "circles.status.postponed", desc: "Status of a date" }),
        hint: msg("There is no new date yet.", {
          id: "circles.status.postponed-hint",
          desc: "Below a date that was postponed",
        }),
      };
    case "rescheduled":
      return replacedBy
        ? {
            grave: true,
            word: msg("Moved", { id: "circles.status.moved", desc: "Status of a date" }),
            hint: msg("This circle has a new date.", {
              id: "circles.status.moved-hint",
              desc: "Below the old date of a circle that was moved",
            }),
          }
        : {
            grave: false,
            word: msg("New date", { id: "circles.status.new", desc: "Status of a date" }),
          };
    case "movedOnline":
      return {
        grave: false,
        word: msg("Now online", { id: "circles.status.online", desc: "Status of a date" }),
        hint: msg("We meet online this time.", {
          id: "circles.status.online-hint",
          desc: "Below a circle that was moved online",
        }),
      };
    case "unconfirmed":
      return {
        grave: false,
        hint: msg("Please call to check this date.", {
          id: "circles.status.unconfirmed",
          desc: "Below a date whose status is not known",
        }),
      };
  }
}
