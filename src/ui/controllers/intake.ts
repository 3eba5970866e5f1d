/** Sends a referral or a message as one person's one sending. */
import { deliverIntake } from "../../client/intake.js";
import type { Intake, IntakeReceipt } from "../../contract/intake.js";
import type { ConfigController } from "./config.js";
import { Sender, type Delivering } from "./sender.js";

/**
 * Nobody reads two questions, answers them and checks the answers in a second, not even with
 * autofill. A longer limit would catch people who paste before it caught more machines.
 */
const fastestMs = 1000;

/** One per form. */
export class IntakeSender extends Sender<Intake, IntakeReceipt> {
  constructor(config: ConfigController, now?: () => number) {
    super(config, deliver, now);
  }
}

function deliver(
  intake: Intake,
  { config: reading, lang, submissions, tookMs, ...asking }: Delivering,
): Promise<IntakeReceipt> {
  const { config, endpoint, partner } = reading;
  const sending = {
    intake,
    partner,
    lang,
    support: config?.support,
    ...(tookMs < fastestMs && { flags: ["fast" as const] }),
  };
  return deliverIntake(endpoint, sending, submissions, asking);
}
