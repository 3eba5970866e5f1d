/** The rooms in which a donor can stand, and what can happen there, told as facts. */
import type { DonationKey } from "../../client/donations.js";
import type { FailureCode } from "../../client/failure.js";
import type { Frequency } from "../../contract/config.js";
import type { Donation } from "../../contract/donation.js";
import type { AmountProblem } from "../../contract/money.js";
import type { Choice, Extras, Fault, Gift, ReadGift } from "./choice.js";

/** The rooms. */
export type State =
  /**
   * Nothing was asked yet: a lone button is closed, an open panel shows what is offered. With a
   * `key` the window was closed over a checkout that may still be paid.
   */
  | { readonly at: "resting"; readonly choice: Choice; readonly key?: DonationKey }
  /** Pressed: what stands behind the button is on its way. */
  | { readonly at: "readying"; readonly choice: Choice; readonly key?: DonationKey }
  /** It did not come: the page's own words are shown, and another press tries again. */
  | { readonly at: "unready"; readonly choice: Choice; readonly key?: DonationKey }
  | {
      readonly at: "choosing";
      readonly choice: Choice;
      readonly problem?: AmountProblem | undefined;
      /** What else is to be mended. */
      readonly faults?: readonly Fault[] | undefined;
    }
  | {
      readonly at: "opening";
      readonly choice: Choice;
      readonly gift: Gift;
      /** It takes long enough to be said. */
      readonly isSlow?: boolean;
      /** The next try comes after a pause. */
      readonly waitSeconds?: number | undefined;
    }
  | {
      readonly at: "failed";
      readonly choice: Choice;
      readonly code: FailureCode;
      readonly problem?: AmountProblem | undefined;
      readonly faults?: readonly Fault[] | undefined;
      /** How long the endpoint asks to be left alone. */
      readonly waitSeconds?: number | undefined;
    }
  /** The endpoint counts another total than the donor saw: nobody goes on before they say so. */
  | {
      readonly at: "confirmTotal";
      readonly choice: Choice;
      readonly gift: Gift;
      readonly totalMinor: number;
      readonly checkoutUrl: string;
      readonly key: DonationKey;
      readonly mode: Donation["mode"];
    }
  /** The checkout is there: the page goes, waits for a press on the link, or a tab of its own has
   * gone. */
  | {
      readonly at: "leaving";
      readonly choice: Choice;
      readonly checkoutUrl: string;
      readonly key: DonationKey;
      readonly mode: Donation["mode"];
      readonly way: "going" | "byLink" | "inTab";
    }
  /** Back from the checkout: the server is asked, again and again while the bank still thinks. */
  | {
      readonly at: "confirming";
      readonly choice: Choice;
      readonly key: DonationKey;
      /** Straight from the checkout, whose news may come a moment after its donor. */
      readonly isFresh?: boolean;
      readonly donation?: Donation;
    }
  /** What the server knows. */
  | {
      readonly at: "settled";
      readonly choice: Choice;
      readonly key: DonationKey;
      readonly donation: Donation;
    }
  /** The server could not be asked, or knows no such gift. */
  | {
      readonly at: "unknown";
      readonly choice: Choice;
      readonly key: DonationKey;
      readonly code: FailureCode;
    }
  /** The donor wants to change the gift: the older checkout is closed first. */
  | { readonly at: "changing"; readonly choice: Choice; readonly key: DonationKey };

/** What can happen, told as facts. */
export type Step =
  | {
      readonly type: "choseFrequency";
      readonly frequency: Frequency;
      readonly presetMinor?: number;
    }
  | { readonly type: "chosePreset"; readonly presetMinor: number }
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "meant"; readonly minor: number }
  | { readonly type: "added"; readonly extras: Partial<Extras> }
  | { readonly type: "pressed" }
  | { readonly type: "closed" }
  /** The choice as it was shown, read by `readGift`. */
  | { readonly type: "gave"; readonly choice: Choice; readonly read: ReadGift }
  | { readonly type: "readied" }
  | { readonly type: "tarried"; readonly waitSeconds?: number | undefined }
  | {
      readonly type: "opened";
      readonly checkoutUrl: string;
      readonly key: DonationKey;
      readonly totalMinor: number;
      readonly mode: Donation["mode"];
    }
  /** The other total is fine. */
  | { readonly type: "agreed" }
  /** The page does not go by itself: a person presses the link. */
  | { readonly type: "stayed" }
  /** The checkout is open in a tab of its own. */
  | { readonly type: "wentElsewhere" }
  | {
      readonly type: "failed";
      readonly code: FailureCode;
      readonly problem?: AmountProblem | undefined;
      readonly faults?: readonly Fault[] | undefined;
      readonly waitSeconds?: number | undefined;
    }
  | { readonly type: "returned"; readonly key: DonationKey }
  | { readonly type: "cameBack" }
  | { readonly type: "learned"; readonly donation: Donation }
  | { readonly type: "rested" }
  | { readonly type: "askedAgain" }
  | { readonly type: "changed" }
  | { readonly type: "beganAgain" };

/** Whether money moves here, as far as this room knows. */
export function modeOf(state: State): Donation["mode"] | undefined {
  if ("mode" in state) return state.mode;
  return "donation" in state ? state.donation?.mode : undefined;
}
