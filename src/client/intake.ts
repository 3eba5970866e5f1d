/** Sends a referral or a message, sealed or, where the organisation says so, in clear. */
import type { Support } from "../contract/config.js";
import { IntakeReceipt } from "../contract/intake.js";
import type { Intake, IntakeEnvelope } from "../contract/intake.js";
import type { Proofs } from "./challenge.js";
import { readConfig } from "./config.js";
import type { Audience } from "./config.js";
import { routeUrl } from "./endpoint.js";
import { Failure, type FailureCode } from "./failure.js";
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

/** How somebody sends. */
export interface AskingIntake extends Asking {
  /** What proves that it cost some work; without it staff find the item among the unchecked. */
  readonly proofs?: Proofs | undefined;
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
  { proofs, ...asking }: AskingIntake = {},
): Promise<IntakeReceipt> {
  const prove = async () => proofs?.take(endpoint, asking);
  let last: Submission | undefined;
  const send = async (support: Support | undefined) => {
    const content = { intake: sending.intake, flags: sending.flags, partner: sending.partner };
    const submission = await submissions.prepare(content, () => envelope(sending, support));
    asking.signal?.throwIfAborted();
    submission.proof ??= last?.proof ?? (await prove());
    last = submission;
    const receipt = await sendProven(endpoint, submission, prove, asking);
    submissions.forget();
    return receipt;
  };
  try {
    return await send(sending.support);
  } catch (error) {
    if (!isCoded(error, "keysChanged")) throw error;
    const { support } = await readConfig(endpoint, sending, { ...asking, fresh: true });
    // What was promised on the first screen holds: from sealed it never goes to clear.
    if (sealingOf(support).at !== "sealed") throw new Failure("unsealed", { cause: error });
    submissions.forget();
    return send(support);
  }
}

/** A proof that has expired is renewed once, unseen; the bytes and their key stay as they are. */
async function sendProven(
  endpoint: string | undefined,
  submission: Submission,
  prove: () => Promise<string | undefined>,
  asking: Asking,
): Promise<IntakeReceipt> {
  for (const another of [prove, async () => undefined])
    try {
      return await sendIntake(endpoint, submission, asking);
    } catch (error) {
      if (!isCoded(error, "proofExpired")) throw error;
      submission.proof = await another();
    }
  return sendIntake(endpoint, submission, asking);
}

function isCoded(error: unknown, code: FailureCode): boolean {
  return error instanceof Failure && error.code === code;
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
