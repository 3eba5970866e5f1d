/** Keeps staff told for as long as the server runs, where there is a mail server and somebody to
 * tell. */
import type { Ports } from "../ports.js";
import { sendDue } from "./outbox.js";
import { remind } from "./reminders.js";
import { openSmtp } from "./smtp.js";

const sendMs = 5_000;
const remindMs = 5 * 60_000;

export interface Telling {
  /** Ends after the mail that is under way. */
  stop(): Promise<void>;
}

/** Begins at once; nobody who writes waits for any of it. */
export function keepTelling(ports: Omit<Ports, "circles">): Telling {
  const { organization, settings } = ports;
  if (organization.mail === undefined || settings.smtpUrl === undefined)
    return { stop: () => Promise.resolve() };
  const server = openSmtp(settings.smtpUrl);
  const outbox = { ...ports, server, settings: organization.mail, publicUrl: settings.publicUrl };
  let round: Promise<void> | undefined;
  let troubledBy = "";
  const once = (work: () => Promise<void>) => {
    round ??= work()
      .then(() => void (troubledBy = ""), troubled)
      .finally(() => (round = undefined));
  };
  const send = () => once(() => sendDue(outbox));
  const look = () =>
    once(async () => {
      await remind(ports);
      await sendDue(outbox);
    });
  look();
  const timers = [setInterval(send, sendMs), setInterval(look, remindMs)];
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await round;
      server.close();
    },
  };

  /** Says it once, not every five seconds; never what the mail server said, which names people. */
  function troubled(error: unknown): void {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code !== troubledBy)
      console.error(`haven: no mail could be sent to staff (${code}); it is tried again.`);
    troubledBy = code;
  }
}
