/** What the config says of gifts beyond the organisation's file: what its provider knows. */
import type { Config } from "../../../src/contract/config.js";
import type { PaymentProvider } from "./port.js";

/**
 * With the page where a plan is changed or ended, so that a donor sees it before giving, and paused
 * where nobody takes gifts: better told before than after an amount was chosen.
 */
export function withGiftsSaid(config: Config, provider: PaymentProvider | undefined): Config {
  const { donations } = config;
  if (!donations) return config;
  const manageUrl = donations.manageUrl ?? provider?.manageUrl?.();
  const paused = donations.paused || !provider;
  return {
    ...config,
    donations: { ...donations, paused, ...(manageUrl !== undefined && { manageUrl }) },
  };
}
