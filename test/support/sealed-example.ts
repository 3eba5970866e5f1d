/** A sealed text and a public key of the right form, which hide and open nothing. */
import type { RecipientKey, SealedText } from "../../src/contract/sealed.js";

/** A public key: the example point of RFC 7517, appendix A.1. */
export const exampleKey: RecipientKey = {
  kty: "EC",
  crv: "P-256",
  x: "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
  y: "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
  kid: "staff-example",
};

/** A sealed text for that key; its protected header is `{"enc":"A256GCM"}`. */
export const exampleSealed: SealedText = {
  protected: "eyJlbmMiOiJBMjU2R0NNIn0",
  recipients: [
    {
      header: {
        alg: "ECDH-ES+A256KW",
        kid: exampleKey.kid,
        epk: { kty: "EC", crv: "P-256", x: exampleKey.x, y: exampleKey.y },
      },
      encrypted_key: "YQ",
    },
  ],
  iv: "AAAAAAAAAAAAAAAA",
  ciphertext: "AAAA",
  tag: "AAAAAAAAAAAAAAAAAAAAAA",
};
