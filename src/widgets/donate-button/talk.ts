/** The talk with the endpoint about one gift: open it, ask what became of it, close it. */
import { Proofs } from "../../client/challenge.js";
import { warnOnce } from "../../client/console.js";
import {
  expireDonation,
  openDonation,
  readDonation,
  type AskingDonation,
  type DonationKey,
  type OpenDonation,
} from "../../client/donations.js";
import { failureOf } from "../../client/failure.js";
import { type Submission, Submissions } from "../../client/submission.js";
import type { DonationRequest } from "../../contract/donation.js";
import { later, longMs } from "../../ui/controllers/later.js";
import type { Step } from "./model.js";
import { refusedFields } from "./refusal.js";
import { watchDonation } from "./watch.js";

/** Whom to ask, and how long the answer is wanted. */
export interface Asked extends AskingDonation {
  readonly endpoint: string | undefined;
  readonly signal: AbortSignal;
}

type Tell = (step: Step) => void;

/** Shorter than this, a wait is not worth words that come and go. */
const noticedMs = 400;

/** What a donor's gifts have in common: which is which, and what each costs to ask for. */
export class Gifts {
  readonly submissions = new Submissions();
  readonly proofs = new Proofs();
}

/** Opens the checkout of a gift; the next press is a new gift, also of the same amount. */
export async function openGift(
  request: DonationRequest,
  gifts: Gifts,
  asked: Asked,
  step: Tell,
): Promise<void> {
  later(noticedMs, asked.signal, () => step({ type: "tarried" }));
  try {
    const { id, statusToken, ...opened } = await openedNow(request, gifts, asked, step);
    gifts.submissions.forget();
    if (request.returnUrl && opened.returnTo === "endpoint") nameOrigin(request);
    const { checkoutUrl, totalMinor, mode } = opened;
    step({ type: "opened", checkoutUrl, key: { id, statusToken }, totalMinor, mode });
  } catch (error) {
    const failure = failureOf(error);
    const { code, retryAfterMs } = failure;
    const waitSeconds = retryAfterMs && Math.ceil(retryAfterMs / 1000);
    step({ type: "failed", code, waitSeconds, ...refusedFields(failure.problem) });
  }
}

/** The checkout; a new one where the answer that was lost is about one whose time is over. */
async function openedNow(
  request: DonationRequest,
  { submissions, proofs }: Gifts,
  { endpoint, ...asking }: Asked,
  step: Tell,
): Promise<OpenDonation> {
  const onWait = ({ waitMs }: { readonly waitMs: number }) => {
    if (waitMs < longMs) return;
    step({ type: "tarried", waitSeconds: Math.ceil(waitMs / 1000) });
    later(waitMs, asking.signal, () => step({ type: "tarried" }));
  };
  const open = (submission: Submission) =>
    openDonation(endpoint, submission, { ...asking, onWait, proofs });
  const submission = await submissions.prepare(request);
  const wasLost = submission.maybeArrived;
  const opened = await open(submission);
  if (!wasLost || Date.parse(opened.expiresAt) > Date.now()) return opened;
  submissions.forget();
  return open(await submissions.prepare(request));
}

function nameOrigin({ partner, returnUrl = "" }: DonationRequest): void {
  const { origin } = new URL(returnUrl);
  const whose = partner ? `the partner "${partner}"` : `a partner, named by partner="…" on the tag`;
  warnOnce(
    `donors come back to the endpoint's own page, and not to this one. ` +
      `Register the origin ${origin} for ${whose} to have them come back here.`,
  );
}

/** Asks what became of a gift, until the bank has decided or the widget has asked often enough. */
export async function confirmGift(
  key: DonationKey,
  isFresh: boolean,
  { endpoint, ...asking }: Asked,
  step: Tell,
): Promise<void> {
  let isKnown = false;
  try {
    const last = await watchDonation(
      () => readDonation(endpoint, key, asking),
      (donation) => {
        isKnown = true;
        step({ type: "learned", donation });
      },
      { signal: asking.signal, isFresh },
    );
    if (last.status === "processing") step({ type: "rested" });
  } catch (error) {
    if (asking.signal.aborted) return;
    // What was known a moment ago is truer than that nobody can be asked now.
    if (isKnown) step({ type: "rested" });
    else step({ type: "failed", code: failureOf(error).code });
  }
}

/**
 * Closes an open checkout before the donor changes the gift, so that it cannot be paid twice; tells
 * what the server knows then: it may have been paid already.
 */
export async function expireGift(
  key: DonationKey,
  { endpoint, ...asking }: Asked,
  step: Tell,
): Promise<void> {
  try {
    await expireDonation(endpoint, key, asking);
    step({ type: "learned", donation: await readDonation(endpoint, key, asking) });
  } catch (error) {
    if (!asking.signal.aborted) step({ type: "failed", code: failureOf(error).code });
  }
}
