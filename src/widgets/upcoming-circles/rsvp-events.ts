/** What taking part tells the page: that it happened, never in which date. */

/** Somebody took part; in which date is not said. */
export class HavenRsvpMadeEvent extends Event {
  static readonly type = "haven-rsvp-made";

  constructor() {
    super(HavenRsvpMadeEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody gave their place back; in which date is not said. */
export class HavenRsvpCancelledEvent extends Event {
  static readonly type = "haven-rsvp-cancelled";

  constructor() {
    super(HavenRsvpCancelledEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "haven-rsvp-made": HavenRsvpMadeEvent;
    "haven-rsvp-cancelled": HavenRsvpCancelledEvent;
  }
}
