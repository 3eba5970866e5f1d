/** Sends a referral or a message, sealed or, where the organisation says so, in clear. */
import type { Support } from "../contract/config.js";
import { IntakeReceipt } from "../contract/intake.js";
import type { Intake, IntakeEnvelope } from "../contract/intake.js";
import { readConfig } from "./config.js";
import type { Audience } from "./config.js";
import { routeUrl } from "./endpoint.js";
import { Failure } from "./failure.js";
import { plaintext } from "./plaintext.js";
import { request } from "./request.js";
import type { Asking } from "./request.js";
import { loadSeal, sealingOf } from "./sealing.js";
import type { Submission, Submissions } from "./submission.js";

/** What a form hands over. */
export interface IntakeToSend extends Audience {
  readonly intake: Intake;
  readonly flags?: IntakeEnvelope["flags"];
  /** As the config said when the first screen told who reads this. */
  readonly support: Support | undefined;
}

/**
 * Stores one submission (`POST /intake`).
 * @throws Failure; with `maybeArrived` the outcome is unknown and must be called so.
 */
export function sendIntake(
  endpoint: string | undefined,
  submission: Submission,
  asking: Asking = {},
): Promise<IntakeReceipt> {
  const url = routeUrl(endpoint, "intake");
  return request({ url, success: 201, schema: IntakeReceipt, submission, ...asking });
}

/**
 * Seals and stores an intake; the same content is sent as the same submission every time. When the
 * keys changed meanwhile, it reads the config, seals to the new ones and sends once more.
 * @throws Failure `unsealed` when nobody could be sealed to, and as `sendIntake` does.
 */
export async function deliverIntake(
  endpoint: string | undefined,
  sending: IntakeToSend,
  submissions: Submissions,
  asking: Asking = {},
): Promise<IntakeReceipt> {
  const send = async (support: Support | undefined) => {
    const content = { intake: sending.intake, flags: sending.flags, partner: sending.partner };
    const submission = await submissions.prepare(content, () => envelope(sending, support));
    asking.signal?.throwIfAborted();
    const receipt = await sendIntake(endpoint, submission, asking);
    submissions.forget();
    return receipt;
  };
  try {
    return await send(sending.support);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "keysChanged") throw error;
    const { support } = await readConfig(endpoint, sending, { ...asking, fresh: true });
    // What was promised on the first screen holds: from sealed it never goes to clear.
    if (sealingOf(support).at !== "sealed") throw new Failure("unsealed", { cause: error });
    submissions.forget();
    return send(support);
  }
}

async function envelope(
  { intake, flags, partner }: IntakeToSend,
  support: Support | undefined,
): Promise<IntakeEnvelope> {
  const form = intake.type === "referral" ? "support" : "message";
  const common = { v: 1, form, ...(partner && { partner }), ...(flags && { flags }) } as const;
  const sealing = sealingOf(support);
  switch (sealing.at) {
    case "closed":
      throw new Failure("unsealed");
    case "clear":
      return { ...common, data: intake };
    case "sealed": {
      const seal = await loadSeal(sealing.recipients);
      return { ...common, jwe: await seal(plaintext(intake, form)) };
    }
  }
}
