/** The words that staff read for codes, in one place. */
import type { ItemSummary, Lane, Outcome } from "../backend/staff/records.js";
import type { Attempt } from "./notes.js";

export const kinds: Readonly<Record<ItemSummary["form"], string>> = {
  support: "Referral",
  message: "Message",
};

export const laneNames: Readonly<Record<Lane, string>> = {
  new: "New",
  open: "Open",
  unchecked: "Unchecked",
  quarantine: "Quarantine",
  closed: "Closed",
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  reached: "Reached",
  referredOn: "Referred on",
  notReached: "Could not be reached",
  tookBack: "They took it back",
  notARequest: "Not a request",
};

export const attemptNames: Readonly<Record<Attempt, string>> = {
  called: "Called, no answer",
  leftMessage: "Left a message",
  textSent: "Sent a text",
  mailSent: "Sent an e-mail",
  spoke: "Spoke with them",
  wrongNumber: "Wrong number",
};

/** What an audit line says was done; a code of another version stands as it is. */
export const deedNames: Readonly<Record<string, string>> = {
  signedIn: "Signed in",
  signedOut: "Signed out",
  linkMade: "Made a sign-in link",
  facilitatorLinkMade: "Made a sign-in link for a facilitator",
  linkTakenBack: "Took back a sign-in link",
  sessionEnded: "Ended a session",
  opened: "Opened",
  toNew: "Moved to New",
  toUnchecked: "Moved to Unchecked",
  toQuarantine: "Moved to Quarantine",
  toOpen: "Moved to Open",
  closed: "Closed",
  noted: "Wrote a note",
  deleted: "Deleted",
  swept: "Deleted, its time was over",
  exported: "Exported",
  counted: "Counted by month",
  sealedCopySaved: "Saved a sealed copy",
  keyAdded: "Added a key",
  keyProved: "Proved a key",
  keyPublished: "Published a key",
  keyWithdrawn: "Withdrew a key",
  resealed: "Sealed again for a new key",
  partnerAdded: "Added a partner",
  partnerChanged: "Changed a partner",
  partnerRemoved: "Removed a partner",
  dateCancelled: "Cancelled a date",
  dateRestored: "Took back that a date is cancelled",
  peopleOpened: "Opened the people of a date",
  placeGiven: "Gave somebody a place",
  placeDeclined: "Declined somebody kindly",
  placeCancelled: "Cancelled somebody’s place",
  told: "Told somebody about a date",
  toldNobody: "Did not reach somebody about a date",
  giftsExported: "Exported gifts",
  payoutsExported: "Exported payouts",
  giftSeen: "Looked at a gift",
  letterSent: "Wrote down that a letter was sent",
  letterNotSent: "Took back that a letter was sent",
};
