/** Takes part in a circle date, looks that up again, and cancels it; a chunk that loads late. */
import type { Support } from "../contract/config.js";
import { recoveryCode } from "../contract/recovery-code.js";
import { Rsvp, RsvpAgreements, RsvpFull, RsvpPerson } from "../contract/rsvp.js";
import type { RsvpRequest } from "../contract/rsvp.js";
import { z } from "../contract/zod.js";
import { readConfig } from "./config.js";
import type { Audience } from "./config.js";
import { routeUrl } from "./endpoint.js";
import { Failure } from "./failure.js";
import type { FailureCode } from "./failure.js";
import type { AskingIntake } from "./intake.js";
import { request } from "./request.js";
import type { Asking } from "./request.js";
import { loadSeal, sealingOf } from "./sealing.js";
import type { Submission, Submissions } from "./submission.js";

/** What a person asks for, and how they want to be called and reached. */
export interface TakingPart extends Audience {
  /** The id of the date. */
  readonly circle: string;
  /** What travels in clear; `lang` is the language that they read. */
  readonly asked: Omit<RsvpRequest, "jwe" | "data">;
  /** What only the organisation's people can open. */
  readonly person: RsvpPerson;
  /** As the config said when the first page told who reads this. */
  readonly support: Support | undefined;
}

/**
 * Seals and sends (`POST /circles/{id}/rsvps`); the same content is the same submission every time.
 * When the keys changed meanwhile, it seals to the new ones and sends once more.
 * @throws Failure `full`, `agreementChanged` (see `fullOf`, `agreementsOf`), `closed`, `cancelled`,
 * `gone`, `notFound`, `unsealed` and so on; with `maybeArrived` the outcome is unknown.
 */
export async function takePart(
  endpoint: string | undefined,
  taking: TakingPart,
  submissions: Submissions,
  { proofs, ...asking }: AskingIntake = {},
): Promise<Rsvp> {
  const url = routeUrl(endpoint, `circles/${taking.circle}/rsvps`);
  const { circle, asked, person } = taking;
  const prove = async () => proofs?.take(endpoint, asking);
  let last: Submission | undefined;
  const send = async (support: Support | undefined) => {
    const content = { circle, asked, person };
    const submission = await submissions.prepare(content, () => bodyOf(taking, support));
    asking.signal?.throwIfAborted();
    submission.proof ??= last?.proof ?? (await prove());
    last = submission;
    const rsvp = await sendProven(url, submission, prove, asking);
    submissions.forget();
    return rsvp;
  };
  try {
    return await send(taking.support);
  } catch (error) {
    if (!isCoded(error, "keysChanged")) throw error;
    const { support } = await readConfig(endpoint, taking, { ...asking, fresh: true });
    // What was promised on the first page holds: from sealed it never goes to clear.
    if (sealingOf(support).at !== "sealed") throw new Failure("unsealed", { cause: error });
    submissions.forget();
    return send(support);
  }
}

/**
 * How a sign-up stands (`GET /rsvp`); the code as the person typed it.
 * @throws Failure `notFound` for a code that is none or unknown.
 */
export function readRsvp(
  endpoint: string | undefined,
  typedCode: string,
  asking: Asking = {},
): Promise<Rsvp> {
  return withCode(endpoint, typedCode, (call) =>
    request({ ...call, success: 200, schema: Rsvp, ...asking }),
  );
}

/**
 * Cancels a sign-up (`DELETE /rsvp`); once more is as good as once.
 * @throws Failure `notFound` for a code that is none or unknown.
 */
export function cancelRsvp(
  endpoint: string | undefined,
  typedCode: string,
  asking: Asking = {},
): Promise<void> {
  return withCode(endpoint, typedCode, (call) =>
    request({ ...call, method: "DELETE", success: 204, schema: z.undefined(), ...asking }),
  );
}

/** What a failure `full` says: the ways that still take this many, and whether one may wait. */
export function fullOf({ problem }: Pick<Failure, "problem">): RsvpFull {
  const read = z.safeParse(RsvpFull, problem);
  return read.success ? read.data : { open: [], waitlist: false };
}

/** What a failure `agreementChanged` says is to be agreed to now; `undefined` where it does not. */
export function agreementsOf({
  problem,
}: Pick<Failure, "problem">): RsvpAgreements["agreements"] | undefined {
  const read = z.safeParse(RsvpAgreements, problem);
  return read.success ? read.data.agreements : undefined;
}

async function withCode<Result>(
  endpoint: string | undefined,
  typedCode: string,
  ask: (call: { readonly url: string; readonly bearer: string }) => Promise<Result>,
): Promise<Result> {
  const url = routeUrl(endpoint, "rsvp");
  const bearer = recoveryCode(typedCode);
  if (bearer === undefined) throw new Failure("notFound");
  return ask({ url, bearer });
}

/** A proof that has expired is renewed once, unseen; the bytes and their key stay as they are. */
async function sendProven(
  url: string,
  submission: Submission,
  prove: () => Promise<string | undefined>,
  asking: Asking,
): Promise<Rsvp> {
  const send = () => request({ url, success: 201, schema: Rsvp, submission, ...asking });
  for (const another of [prove, async () => undefined])
    try {
      return await send();
    } catch (error) {
      if (!isCoded(error, "proofExpired")) throw error;
      submission.proof = await another();
    }
  return send();
}

function isCoded(error: unknown, code: FailureCode): boolean {
  return error instanceof Failure && error.code === code;
}

async function bodyOf(
  { asked, person }: TakingPart,
  support: Support | undefined,
): Promise<RsvpRequest> {
  const read = z.safeParse(RsvpPerson, person);
  if (!read.success) throw new Failure("outdated", { cause: read.error });
  const sealing = sealingOf(support);
  switch (sealing.at) {
    case "closed":
      throw new Failure("unsealed");
    case "clear":
      return { ...asked, data: read.data };
    case "sealed": {
      const seal = await loadSeal(sealing.recipients);
      return { ...asked, jwe: await seal({ form: "rsvp", text: JSON.stringify(read.data) }) };
    }
  }
}
