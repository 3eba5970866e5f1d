/** All codes of a failure as a list: for what has to know one that comes from a frame. */

/** Everything that can go wrong between a widget and its endpoint; the list is closed. */
export const failureCodes = [
  /** The device says that it has no connection. */
  "offline",
  /** No answer could be read: no route, refused, cut, redirected, or hidden for lack of CORS. */
  "network",
  /** No answer within 10 s. */
  "timeout",
  /** Something answered, but not as the contract says: a hotel's page, a field too few. */
  "unexpectedReply",
  /** The endpoint is overloaded or out of order: 408, 409 `in_flight`, 425, 429, 5xx. */
  "busy",
  /** The organisation takes nothing at the moment: `paused`. */
  "paused",
  /** Answers were refused, and `problem.errors` names them. */
  "invalid",
  /** The widget sent what the endpoint does not take; the person did nothing wrong. */
  "outdated",
  /** Another body already came under the same key. */
  "keyReused",
  /** The keys to seal to have changed: read the config and seal anew. */
  "keysChanged",
  /** The proof of work came too late, or was used: another one, and the same words. */
  "proofExpired",
  "full",
  "closed",
  "cancelled",
  "agreementChanged",
  /** It was there, and was taken away for good: 410. */
  "gone",
  "notFound",
  /** The element has no endpoint, or one that is no https URL. */
  "noEndpoint",
  /** Nothing may be sent, because nobody could be sealed to. */
  "unsealed",
  /** The checkout is at a host that nobody vouches for. */
  "unknownCheckout",
  /** A mistake in the kit itself; the console has it. */
  "broken",
] as const;
export type FailureCode = (typeof failureCodes)[number];
