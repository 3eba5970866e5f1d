/** Compares what people were told with what the database holds. */
import type { Intake } from "../../../src/contract/intake.js";
import { open, type StaffKey } from "../staff-keys.js";
import type { Try } from "./network.js";
import type { Outcome } from "./people.js";

/** A stored row. */
export interface Row {
  readonly ref: string;
  readonly partner: string;
  readonly jwe: unknown;
}

/** What must never be. */
export interface Verdict {
  /** Somebody who wished once and has more than one row. */
  readonly twice: readonly string[];
  /** Somebody who reads "We got it" with a code that no row of theirs has. */
  readonly falselySent: readonly string[];
  /** Somebody without a row. */
  readonly lost: readonly string[];
  /** A submission that was sent again after the endpoint had refused it. */
  readonly stubborn: readonly string[];
  /** One key with two bodies. */
  readonly changed: readonly string[];
}

/** Every fault of what came of `outcomes`; all lists are empty when all is well. */
export async function judge(
  outcomes: readonly Outcome[],
  { rows, tries, key }: { rows: readonly Row[]; tries: readonly Try[]; key: StaffKey },
): Promise<Verdict> {
  const stored = new Map<string, string[]>();
  for (const { ref, jwe } of rows) {
    const sealed: unknown = typeof jwe === "string" ? JSON.parse(jwe) : jwe;
    const { intent } = (await open(sealed, key)).value as Intake; // as it was sealed
    stored.set(intent, [...(stored.get(intent) ?? []), ref]);
  }
  const refs = ({ intent }: Outcome) => stored.get(intent) ?? [];
  const names = (found: readonly Outcome[]) => found.map(({ partner }) => partner);
  return {
    twice: names(outcomes.filter((each) => refs(each).length > 1)),
    falselySent: names(outcomes.filter((each) => each.ref && !refs(each).includes(each.ref))),
    lost: names(outcomes.filter((each) => refs(each).length === 0)),
    stubborn: stubborn(tries),
    changed: changed(tries),
  };
}

function stubborn(tries: readonly Try[]): string[] {
  return tries
    .filter(({ status, code, key, partner }, index) => {
      // Another proof of work goes with the same bytes, which is as it should be.
      if (status !== 422 || code === "proof_expired") return false;
      return tries.slice(index + 1).some((each) => each.partner === partner && each.key === key);
    })
    .map(({ partner }) => partner);
}

function changed(tries: readonly Try[]): string[] {
  const bodies = new Map<string, string>();
  return tries
    .filter(({ key, body }) => {
      const known = bodies.get(key);
      bodies.set(key, known ?? body);
      return known !== undefined && known !== body;
    })
    .map(({ partner }) => partner);
}
