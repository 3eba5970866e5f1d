/** What a test can say to the scenario server, and what it hears back. */

/** What an endpoint is made of; each part may be left out. */
export interface Setting {
  /** Laid over the demo organisation's config, objects into objects; `null` takes a member away. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** What the organisation's file says of its checkout. */
  readonly payments?: Readonly<Record<string, unknown>>;
  /** Circles as they travel; a record may be broken on purpose. */
  readonly circles?: readonly unknown[];
  /** Circles come from the demo's calendar file instead, by the way that the server takes. */
  readonly calendar?: boolean;
  /** Where every partner's pages are, for gifts that come back to them. */
  readonly origins?: readonly string[];
  /** Where the endpoint's clock stands still, RFC 3339; absent: the real clock. */
  readonly now?: string;
  readonly faults?: readonly Fault[];
}

/**
 * Something that goes wrong. It waits for a request that fits, and is used up `times` times
 * (once).
 */
export type Fault = {
  /**
   * Method, path or both: `"POST /intake"`, `"/circles"`; absent: any request. Preflights never
   * fit.
   */
  readonly on?: string;
  readonly times?: number;
} & (
  | {
      // Browsers quietly repeat a GET that was cut off: such a fault needs `times: 9` to be seen.
      /**
       * `refuse`: cut off before it is handled. `drop`: handled, and committed, then cut off.
       * `cut`: half a reply.
       */
      readonly kind: "refuse" | "drop" | "cut";
    }
  | {
      /** A captive portal: 200 with an HTML page. */
      readonly kind: "html";
    }
  | {
      /** Sent elsewhere. */
      readonly kind: "redirect";
    }
  | {
      /** Handled at once, answered only after `ms`. */
      readonly kind: "stall";
      readonly ms: number;
    }
  | {
      /** Not handled: a problem with this status and code. */
      readonly kind: "status";
      readonly status: number;
      readonly code?: string;
      readonly retryAfter?: string;
    }
  | {
      /** Not handled: this body, as JSON, with this status (200). */
      readonly kind: "json";
      readonly body: unknown;
      readonly status?: number;
    }
);

/** A request that arrived. */
export interface Seen {
  readonly method: string;
  /** Path and query below the endpoint: `/circles?lang=es`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What was answered; 0 when it was cut off before. */
  readonly status: number;
  readonly fault?: string;
}
