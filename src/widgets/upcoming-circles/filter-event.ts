/** What the page is told of filters: how many dates match, never what was chosen or typed. */

/** A visitor changed a filter or searched; which one, and for what, is not said. */
export class HavenFilterChangedEvent extends Event {
  static readonly type = "haven-filter-changed";
  /** How many dates match now. */
  readonly remaining: number;

  constructor(remaining: number) {
    super(HavenFilterChangedEvent.type, { bubbles: true, composed: true });
    this.remaining = remaining;
  }
}

declare global {
  interface HTMLElementEventMap {
    "haven-filter-changed": HavenFilterChangedEvent;
  }
}
