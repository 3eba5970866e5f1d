/** What the list tells its page: that something happened, never what a visitor looked at. */

/** The list was read; `count` dates are in it. */
export class HavenCirclesLoadedEvent extends Event {
  static readonly type = "haven-circles-loaded";
  /** How many dates the endpoint gave. */
  readonly count: number;

  constructor(count: number) {
    super(HavenCirclesLoadedEvent.type, { bubbles: true, composed: true });
    this.count = count;
  }
}

/** A visitor opened the details of a circle; which one is not said. */
export class HavenCircleOpenedEvent extends Event {
  static readonly type = "haven-circle-opened";

  constructor() {
    super(HavenCircleOpenedEvent.type, { bubbles: true, composed: true });
  }
}

/** A visitor took a calendar entry; which one is not said. */
export class HavenCalendarOpenedEvent extends Event {
  static readonly type = "haven-calendar-opened";

  constructor() {
    super(HavenCalendarOpenedEvent.type, { bubbles: true, composed: true });
  }
}

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
    "haven-circles-loaded": HavenCirclesLoadedEvent;
    "haven-circle-opened": HavenCircleOpenedEvent;
    "haven-calendar-opened": HavenCalendarOpenedEvent;
    "haven-rsvp-made": HavenRsvpMadeEvent;
    "haven-rsvp-cancelled": HavenRsvpCancelledEvent;
  }
}
