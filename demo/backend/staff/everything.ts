/** All that the staff pages need at once: what came in, counts, and what their words are made
 * of. */
import type { Config, Program, Support } from "../../../src/contract/config.js";
import type { RecipientKey } from "../../../src/contract/sealed.js";
import type { StaffGuard } from "../guards/staff.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";
import { countWaiting } from "../rsvps/records.js";
import type { Db } from "../store/port.js";
import { readCounts } from "./counts.js";
import type { Count } from "./counts.js";
import { demoStaffKey } from "./demo-key.js";
import { readUnheard } from "./gift-news.js";
import { countToLookAt } from "./gift-reviews.js";
import { readItems } from "./records.js";
import type { ItemSummary } from "./records.js";
import type { Duty, Session } from "./sign-in.js";

export interface StaffData {
  readonly today: string;
  readonly mode: Config["mode"];
  /** Who is signed in. */
  readonly person: string;
  readonly duty: Duty;
  readonly organization: string;
  /** The first phone of the organisation, for texts that ask to be called back. */
  readonly phone: string | null;
  readonly programs: readonly Program[];
  /** Whether a way of contact shows the organisation's name by itself. */
  readonly contactMethods: Support["contactMethods"];
  readonly partners: Readonly<Record<string, string>>;
  /** The published keys, to which notes are sealed. */
  readonly recipients: readonly RecipientKey[];
  readonly keepClosedDays: number;
  readonly hasDemoKey: boolean;
  /** How many people of circles wait for an answer, or to be told something. */
  readonly circlesWaiting: number;
  readonly items: readonly ItemSummary[];
  /** How many gifts wait for somebody to look at them, or for the provider's news of their end. */
  readonly giftsWaiting: number;
  readonly counts: readonly Count[];
}

/** A facilitator gets the frame of the pages alone: no item, no gift, no count. */
export async function readEverything(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
  guard: Pick<StaffGuard, "today">,
  { duty, person }: Session,
): Promise<StaffData> {
  const { db, now } = ports;
  const current = await organizationNow(ports);
  const { mode, organization, programs, support } = current.config("en");
  const today = guard.today();
  const { keepClosedDays, partners, recipients } = current;
  return {
    today,
    mode,
    person,
    duty,
    organization: organization.name,
    phone: organization.phones.find(({ kind }) => kind === "call")?.number ?? null,
    programs,
    contactMethods: support?.contactMethods ?? [],
    partners: Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    recipients,
    keepClosedDays,
    hasDemoKey: demoStaffKey(ports) !== undefined,
    circlesWaiting: await countWaiting(db, now()),
    ...(duty === "staff"
      ? {
          items: await readItems(db, { today, keepClosedDays }),
          giftsWaiting: (await countToLookAt(db)) + (await countUnheard(db, now())),
          counts: await readCounts(db, now()),
        }
      : { items: [], giftsWaiting: 0, counts: [] }),
  };
}

async function countUnheard(db: Db, now: Date): Promise<number> {
  const unheard = await readUnheard(db, now, "UTC");
  return unheard.reduce((sum, { checkouts }) => sum + checkouts, 0);
}
