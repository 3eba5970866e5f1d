/** The proof-of-work challenge (ALTCHA); its solution travels in the header `Haven-Proof`. */
import { z } from "./zod.js";

/** A single-use challenge. */
export const Challenge = z.object({
  algorithm: z.enum(["SHA-256", "SHA-384", "SHA-512"]),
  challenge: z.string().check(z.regex(/^[0-9a-f]{64,128}$/)),
  maxnumber: z.optional(z.int().check(z.gte(1))),
  salt: z.string().check(z.minLength(1), z.maxLength(512)),
  signature: z.string().check(z.regex(/^[0-9a-f]{64,128}$/)),
});
export type Challenge = Readonly<z.output<typeof Challenge>>;

/** Example of a challenge. */
export const exampleChallenge: Challenge = {
  algorithm: "SHA-256",
  challenge: "3f".repeat(32),
  maxnumber: 50_000,
  salt: "b6a1c0de?expires=1795500000",
  signature: "9c".repeat(32),
};
