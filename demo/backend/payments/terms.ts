/** What of a wished gift the server accepts: bounds, currency and designation, and the total it
 * computes itself. */
import type { Config, DonationSettings } from "../../../src/contract/config.js";
import type { DonationRequest } from "../../../src/contract/donation.js";
import { checkAmount, grossUp } from "../../../src/contract/money.js";
import type { AmountProblem } from "../../../src/contract/money.js";
import type { FieldError } from "../../../src/contract/problem.js";
import { Refusal, refusedFields } from "../guards/problem.js";
import type { Partner } from "../organization.js";

/**
 * The total in minor units: the gift, and the fee on top where the donor covers it.
 * @throws Refusal 503 `paused`; 422 naming each field that the organisation's settings refuse.
 */
export function acceptedTotal(wish: DonationRequest, { donations }: Config): number {
  if (!donations || donations.paused) throw new Refusal(503, "paused");
  const errors = [
    ...amountErrors(wish, donations),
    ...(wish.designation !== undefined &&
    !donations.designations.some(({ code }) => code === wish.designation)
      ? [{ path: "/designation", code: "designation" } as const]
      : []),
    ...(wish.tribute && !donations.tribute
      ? [{ path: "/tribute", code: "unknown_field" } as const]
      : []),
  ];
  if (errors.length > 0) throw refusedFields(errors);
  const total = totalOf(wish, donations);
  const problem = checkAmount(total, { currency: wish.currency });
  if (problem) throw refusedFields([amountError(problem)]);
  return total;
}

/**
 * The wished address when its origin is one of the partner's, else nothing: the gift still works.
 */
export function acceptedReturn(
  { returnUrl }: Pick<DonationRequest, "returnUrl">,
  partner: Partner | undefined,
  mode: Config["mode"],
): string | undefined {
  if (returnUrl === undefined || !partner) return undefined;
  // Read once: what is kept and sent on is what was compared.
  const { href, origin, password, protocol, username } = new URL(returnUrl);
  const registered = partner.origins.some((each) => new URL(each).origin === origin);
  const isPlain = username === "" && password === "";
  const isSecure = protocol === "https:" || mode === "test";
  return registered && isPlain && isSecure ? href : undefined;
}

function amountErrors(wish: DonationRequest, donations: DonationSettings): FieldError[] {
  const offered = donations.currencies.find(({ currency }) => currency === wish.currency);
  if (!offered) return [{ path: "/currency", code: "currency" }];
  const bounds = offered.frequencies[wish.frequency];
  if (!bounds) return [{ path: "/frequency", code: "unknown_code" }];
  const { minMinor, maxMinor } = bounds;
  const problem = checkAmount(wish.amountMinor, { currency: wish.currency, minMinor, maxMinor });
  return problem ? [amountError(problem)] : [];
}

function amountError(problem: AmountProblem): FieldError {
  const path = "/amountMinor";
  switch (problem.code) {
    case "too_small":
      return { path, code: "too_small", params: { min: problem.minMinor } };
    case "too_large":
      return { path, code: "too_large", params: { max: problem.maxMinor } };
    case "step":
      return { path, code: "step", params: { step: problem.stepMinor } };
    case "currency":
      return { path: "/currency", code: "currency" };
    case "empty":
      return { path, code: "missing" };
    default:
      return { path, code: problem.code };
  }
}

/** Where the organisation names no fee for a currency, there is nothing to cover. */
function totalOf(wish: DonationRequest, { feeModel }: DonationSettings): number {
  const fee = wish.coverFees ? feeModel?.[wish.currency] : undefined;
  return fee ? grossUp(wish.amountMinor, fee, wish.currency) : wish.amountMinor;
}
