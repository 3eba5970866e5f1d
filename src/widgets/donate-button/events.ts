/** What a donor's steps tell the page: that somebody leaves or came back, never who gave or for
 * what. */
import type { DonationStatus } from "../../contract/donation.js";

/** The page is about to go to the checkout; cancelled, the widget shows the link instead. */
export class HavenDonationLeavingEvent extends Event {
  static readonly type = "haven-donation-leaving";
  readonly checkoutUrl: string;

  constructor(checkoutUrl: string) {
    super(HavenDonationLeavingEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.checkoutUrl = checkoutUrl;
  }
}

/** The server said what became of a gift. */
export class HavenDonationSettledEvent extends Event {
  static readonly type = "haven-donation-settled";
  readonly status: DonationStatus;

  constructor(status: DonationStatus) {
    super(HavenDonationSettledEvent.type, { bubbles: true, composed: true });
    this.status = status;
  }
}

declare global {
  interface HTMLElementEventMap {
    "haven-donation-leaving": HavenDonationLeavingEvent;
    "haven-donation-settled": HavenDonationSettledEvent;
  }
}
