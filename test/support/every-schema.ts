/** Every schema and example of the contract in one module, to be built with one reader or the
 * other. */
export * as challenge from "../../src/contract/challenge.js";
export * as circle from "../../src/contract/circle.js";
export * as configExample from "../../src/contract/config-example.js";
export * as config from "../../src/contract/config.js";
export * as frame from "../../src/contract/frame.js";
export * as donation from "../../src/contract/donation.js";
export * as intake from "../../src/contract/intake.js";
export * as problem from "../../src/contract/problem.js";
export * as rsvp from "../../src/contract/rsvp.js";
export * as sealed from "../../src/contract/sealed.js";
export { z } from "../../src/contract/zod.js";

const point = { kty: "EC", crv: "P-256", x: "a".repeat(43), y: "b".repeat(43) };

/** Values that the contract gives no example of. */
export const samples = {
  exampleReply: { generatedAt: "2026-11-20T09:00:00-05:00", circles: [{}], truncated: true },
  exampleEnvelope: {
    v: 1,
    form: "support",
    jwe: {
      protected: "eyJ2IjoxfQ",
      recipients: [
        {
          header: { alg: "ECDH-ES+A256KW", kid: "staff-1", epk: point },
          encrypted_key: "c2VhbGVk",
        },
      ],
      iv: "aXY",
      ciphertext: "d29yZHM",
      tag: "dGFn",
    },
  },
};
