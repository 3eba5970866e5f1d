/** Tells the page that a widget could not do what was asked, by a code and nothing else. */
import type { FailureCode } from "../client/failure.js";

/** Something went wrong; the widget itself says it in words. */
export class HavenErrorEvent extends Event {
  static readonly type = "haven-error";
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(HavenErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    "haven-error": HavenErrorEvent;
  }
}
