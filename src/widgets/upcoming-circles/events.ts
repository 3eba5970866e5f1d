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

declare global {
  interface HTMLElementEventMap {
    "haven-circles-loaded": HavenCirclesLoadedEvent;
    "haven-circle-opened": HavenCircleOpenedEvent;
    "haven-calendar-opened": HavenCalendarOpenedEvent;
  }
}
