/** Lit's Trusted Types policy under Haven's own name, so that a page can allow it and
 * no other Lit. */

/** The word that a page's `trusted-types` directive needs. */
export const policyName = "haven-kit#lit";

type Rules = { readonly createHTML: (text: string) => string };
type Factory = { createPolicy(name: string, rules: Rules): Rules };

let refused = false;

/**
 * Creates the policy for the small Lit of the built files, whose templates are all its HTML.
 * It is made once, for Lit alone: a probe beforehand would use the name up.
 */
export function litPolicy(rules: Rules): Rules | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  try {
    return trustedTypes?.createPolicy(policyName, rules);
  } catch {
    refused = true; // a TypeError: the page's policy does not list the name, or another copy has it
    return undefined;
  }
}

/** Whether the page refused the policy; then no element may be defined, and the fallback stays. */
export const policyRefused = (): boolean => refused;
