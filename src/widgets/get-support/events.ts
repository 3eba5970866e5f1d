/** What the form tells its page: that something was sent. Never what, by whom, or under which
 * reference. */

/** A referral was stored. */
export class HavenSupportSentEvent extends Event {
  static readonly type = "haven-support-sent";

  constructor() {
    super(HavenSupportSentEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "haven-support-sent": HavenSupportSentEvent;
  }
}
