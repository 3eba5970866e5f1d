/** How many checkouts one address opens, and all of a partner's pages together: a machine that
 * tries stolen cards needs many. Beyond it proof of work opens the way, for a hall shares one. */
import { redeemed } from "./proof.js";
import type { Proof } from "./proof.js";
import { counted } from "./rate.js";
import { perHourOf } from "./rate-settings.js";
import type { IntakeRates } from "./rate-settings.js";
import { Refusal } from "./problem.js";
import type { Db } from "../store/port.js";

/** Who asks for a checkout, as far as it is known. */
export interface GiftSender {
  /** The network address and what is kept of it; absent where only our proxies are known. */
  readonly sender?: { readonly address: string; readonly hash: string } | undefined;
  readonly proof: Proof;
}

/** So many times the plain rate an address may open with proof of work, which is not free. */
const provenTimes = 5;
/** So many times the rate of one address all pages of one partner may open without any. */
const partnerTimes = 20;

/**
 * Counts one checkout in the transaction of its row. The proof is used up only where it is needed.
 * @throws Refusal 429 `rate_limited` where it is needed and lacking, and where an address is beyond
 * what proof of work opens; 422 `proof_expired`.
 */
export async function countedGift(
  tx: Db,
  { sender, proof }: GiftSender,
  /** Absent for a partner that nobody registered: a made-up name opens no account of its own. */
  partner: string | undefined,
  rates: IntakeRates,
  now: Date,
): Promise<void> {
  const accounts = [
    ...(sender ? [{ name: `gift ${sender.hash}`, most: perHourOf(rates, sender.address) }] : []),
    { name: `gifts at ${partner ?? ""}`, most: partnerTimes * rates.perHour },
  ];
  const refusals: Refusal[] = [];
  for (const { name, most } of accounts) {
    const refusal = await refusedBy(counted(tx, name, most, now));
    if (refusal) refusals.push(refusal);
  }
  const [first] = refusals;
  if (!first) return;
  if (!(await redeemed(tx, proof))) throw first;
  if (!sender) return;
  const most = provenTimes * perHourOf(rates, sender.address);
  await counted(tx, `gift with proof ${sender.hash}`, most, now);
}

/** A refusal of the rate is no broken statement: the transaction goes on. */
async function refusedBy(counting: Promise<void>): Promise<Refusal | undefined> {
  try {
    await counting;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
