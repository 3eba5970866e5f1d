/** What a person wrote when they signed up for a circle, opened with the key of this tab, and how
 * they may safely be reached. */
import type { Contact, Intake } from "../../src/contract/intake.js";
import { RsvpPerson } from "../../src/contract/rsvp.js";
import { z } from "../../src/contract/zod.js";
import type { StaffRsvp } from "../backend/rsvps/records.js";
import type { OpeningKey } from "./key.js";
import { unsealed } from "./open.js";
import type { Unsealed } from "./open.js";

/** `empty`: nothing of theirs is kept any more; `closed`: there is no key in this tab yet. */
export type OpenedPerson =
  | { readonly at: "opened"; readonly person: RsvpPerson }
  | { readonly at: "empty" }
  | { readonly at: "closed" }
  | Exclude<Unsealed, { readonly at: "opened" }>;

/** One sign-up with what this tab could open of it. */
export interface ReadRsvp<Rsvp extends StaffRsvp = StaffRsvp> {
  readonly rsvp: Rsvp;
  readonly opened: OpenedPerson;
}

/** All of them, in the same order. */
export function openRsvps<Rsvp extends StaffRsvp>(
  rsvps: readonly Rsvp[],
  keys: readonly OpeningKey[],
): Promise<readonly ReadRsvp<Rsvp>[]> {
  return Promise.all(rsvps.map(async (rsvp) => ({ rsvp, opened: await openPerson(rsvp, keys) })));
}

export async function openPerson(
  { data, jwe }: Pick<StaffRsvp, "data" | "jwe">,
  keys: readonly OpeningKey[],
): Promise<OpenedPerson> {
  if (data) return checked(data);
  if (!jwe) return { at: "empty" };
  if (keys.length === 0) return { at: "closed" };
  const opened = await unsealed(jwe, "rsvp", keys);
  return opened.at === "opened" ? checked(opened.value) : opened;
}

function checked(value: unknown): OpenedPerson {
  const read = z.safeParse(RsvpPerson, value);
  return read.success ? { at: "opened", person: read.data } : { at: "quarantined" };
}

/** What safe contact and texts to copy are made of, as for a referral; nothing where there is no
 * way. */
export function reachable(
  { contact }: RsvpPerson,
  { lang, language }: Pick<StaffRsvp, "lang" | "language">,
): Pick<Intake, "contact" | "language" | "locale"> | undefined {
  if (!contact) return undefined;
  const yesNo = (answer: boolean) => (answer ? "yes" : "no");
  const safe: Contact = {
    who: "me",
    methods: [{ kind: contact.kind, value: contact.value, rank: 1 }],
    voicemail: yesNo(contact.okToLeaveMessage),
    sayOrganization: yesNo(contact.sayOrganization),
    shared: yesNo(contact.shared),
    ...(contact.callMe !== undefined && { askFor: contact.callMe }),
  };
  const spoken = language === null ? [] : [language];
  return { contact: safe, language: { spoken, written: [] }, locale: lang };
}
