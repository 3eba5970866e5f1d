/** Sends the mails that wait in the database: each once over all processes, again until the mail
 * server has taken it, and beside everything else, so that nobody who writes ever waits for it. */
import type { Db } from "../store/port.js";
import { written } from "./alerts.js";
import type { Step } from "./alerts.js";
import type { MailServer } from "./port.js";
import type { MailSettings } from "./settings.js";

export interface OutboxPorts {
  readonly db: Db;
  readonly now: () => Date;
  readonly server: MailServer;
  readonly settings: MailSettings;
  /** Origin of the staff pages. */
  readonly publicUrl: string;
}

/** Longer than a mail server may take; then the process that sent is taken for dead. */
const leaseMs = 3 * 60_000;
const longestPauseMs = 15 * 60_000;

interface Alert {
  readonly id: string;
  readonly step: Step;
  readonly attempts: number;
}

/**
 * Sends what is due, one mail after another, and ends at the first that the server does not take.
 * @throws whatever kept it from being sent; it is sent later.
 */
export async function sendDue(ports: OutboxPorts): Promise<void> {
  for (;;) {
    const alert = await claimed(ports);
    if (!alert) return;
    const { db, now, server, settings, publicUrl } = ports;
    try {
      await server.send(written(alert, settings, publicUrl));
    } catch (error) {
      const pause = Math.min(5_000 * 2 ** alert.attempts, longestPauseMs);
      const again = new Date(now().getTime() + pause);
      await db.query("update alert set lease_until = $2 where id = $1", [alert.id, again]);
      throw error;
    }
    await db.query("delete from alert where id = $1", [alert.id]);
  }
}

/**
 * Takes one mail for this process. Another that wants the same one waits for the row and then finds
 * that it is taken. Should a process die between sending and forgetting, the mail comes twice under
 * one `Message-ID`: better than never.
 */
async function claimed({ db, now }: OutboxPorts): Promise<Alert | undefined> {
  const at = now();
  const lease = new Date(at.getTime() + leaseMs);
  const isFree = "(due_at is null or due_at <= $1) and (lease_until is null or lease_until <= $1)";
  for (;;) {
    const [next] = await db.query<{ id: string }>(
      `select id from alert where ${isFree} order by step, id limit 1`,
      [at],
    );
    if (!next) return undefined;
    const [alert] = await db.query<Alert>(
      `update alert set lease_until = $2, attempts = attempts + 1 where id = $3 and ${isFree}
       returning id, step, attempts`,
      [at, lease, next.id],
    );
    if (alert) return alert;
  }
}
