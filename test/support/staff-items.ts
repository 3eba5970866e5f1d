/** An item as staff get it, for tests that lay something over it. */
import type { StaffItem } from "../../demo/backend/staff/records.js";

export const exampleItem: StaffItem = {
  ref: "7Q4K-2MXD",
  form: "support",
  partner: "west-philly-library",
  receivedOn: "2026-11-24",
  answerBy: "2026-11-26",
  lane: "new",
  outcome: null,
  closedOn: null,
  goesOn: null,
  waiting: 0,
  left: 2,
  overlooked: false,
  arrival: 1,
  flags: [],
  unproven: false,
  surplus: false,
  openedOn: null,
  openedBy: null,
  openedKid: null,
  jwe: null,
  data: null,
  notes: [],
};
