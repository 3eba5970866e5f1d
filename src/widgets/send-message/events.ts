/** What the form tells its page: that a message was stored, and nothing of it. */

/** A message was stored. */
export class HavenMessageSentEvent extends Event {
  static readonly type = "haven-message-sent";

  constructor() {
    super(HavenMessageSentEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "haven-message-sent": HavenMessageSentEvent;
  }
}
