/** Proofs of work as a widget makes them, by the library that is not ours. */
import { solveChallenge } from "altcha-lib/v1";
import { Challenge } from "../../src/contract/challenge.js";
import { z } from "../../src/contract/zod.js";

/** A solved challenge in ALTCHA's format. */
export interface Solution extends Omit<Challenge, "maxnumber"> {
  readonly number: number;
}

/** Tries numbers until one fits. */
export async function solved(reply: unknown): Promise<Solution> {
  const { algorithm, challenge, maxnumber, salt, signature } = z.parse(Challenge, reply);
  if (algorithm === "SHA-384") throw new Error("ALTCHA's library knows no SHA-384");
  const found = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  if (!found) throw new Error("the challenge has no answer");
  return { algorithm, challenge, number: found.number, salt, signature };
}

/** As `Haven-Proof` carries it. */
export function asHeader(solution: unknown): string {
  return Buffer.from(JSON.stringify(solution)).toString("base64");
}
