/** The words that staff read for gifts: how they stand, and what to do where something is wrong. */
import type { PaymentLine } from "../backend/staff/gift-lines.js";
import type { GiftRow, PaymentRow } from "../backend/staff/gift-rows.js";
import type { GiftGroup, GiftState } from "../backend/staff/gift-state.js";

export const stateNames: Readonly<Record<GiftState, string>> = {
  open: "Not paid yet",
  processing: "Processing",
  paid: "Paid",
  failed: "Failed",
  canceled: "Canceled",
  expired: "Never paid",
  refunded: "Given back",
  partlyRefunded: "Partly given back",
  held: "Held back",
};

/** What a state means, where its name does not say it all. */
export const stateMeanings: Readonly<Partial<Record<GiftState, string>>> = {
  open: "The donor is at the checkout, or has left it. It closes by itself.",
  processing: "The bank has not confirmed it yet. That can take some days. It is no money so far.",
  failed: "The bank refused it. No money came.",
  canceled: "The donor went back. No money came.",
  expired: "The checkout closed before somebody paid. No money came.",
  held: "It is not counted as paid, and its donor reads that it is processing.",
};

export const planNames: Readonly<Record<NonNullable<GiftRow["planState"]>, string>> = {
  active: "Going on",
  pastDue: "A payment is late",
  ended: "Ended",
};

export const frequencyNames: Readonly<Record<GiftRow["frequency"], string>> = {
  once: "One time",
  month: "Every month",
  year: "Every year",
};

export const groupNames: Readonly<Record<GiftGroup, string>> = {
  all: "Every gift",
  look: "To look at",
  paid: "Paid",
  refunded: "Given back, whole or partly",
  processing: "Processing, or held back",
  unfinished: "Not paid",
  planActive: "Plans that go on",
  planPastDue: "Plans with a late payment",
  planEnded: "Plans that ended",
};

export const disputeNames: Readonly<Record<NonNullable<PaymentRow["dispute"]>, string>> = {
  open: "The bank asks for it back",
  won: "A dispute, decided for you",
  lost: "Lost in a dispute",
};

/** `First of a plan`, `Instalment 3`. */
export function kindName({ kind, number }: Pick<PaymentLine, "kind" | "number">): string {
  switch (kind) {
    case "once":
      return "One time";
    case "first":
      return "First of a plan";
    case "instalment":
      return `Instalment ${number}`;
    case "again":
      return "Came again";
  }
}

interface Look {
  readonly why: string;
  readonly what: string;
}

interface Reviewed {
  readonly review: string;
  readonly payments: readonly Pick<PaymentRow, "dispute">[];
}

const looks: ReadonlyMap<string, Look> = new Map([
  [
    "amount",
    {
      why: "The provider took another amount than the donor agreed to.",
      what: "Compare it with the payment at the provider. What was not agreed to, give back there.",
    },
  ],
  [
    "currency",
    {
      why: "The provider took another currency than the donor agreed to.",
      what: "Look at the payment at the provider. What was not agreed to, give back there.",
    },
  ],
  [
    "mode",
    {
      why: "A test and real money were mixed up.",
      what: "Ask whoever runs the server to check the provider’s keys. Test money is no money.",
    },
  ],
  [
    "second",
    {
      why: "Money came more than once for a gift that was to be given once.",
      what: "Look at the payments at the provider. If it was a mistake, give one back there.",
    },
  ],
  [
    "dispute",
    {
      why: "The donor’s bank asks for the money back.",
      what: `Answer or accept it at the provider, before the day that is named there. Please do not
        give it back as well: the donor would get it twice.`,
    },
  ],
  [
    "fraudWarning",
    {
      why: "The card’s bank thinks that somebody else used this card.",
      what: "If you do not know the donor, give it back at the provider soon. A dispute costs more.",
    },
  ],
]);

const decided: Readonly<Record<"lost" | "won", Look>> = {
  lost: {
    why: "A dispute was lost: the bank gave the money back to the donor.",
    what: "There is nothing to answer any more. Please do not give it back as well.",
  },
  won: {
    why: "A dispute was decided for you: the money stays.",
    what: "There is nothing to answer any more.",
  },
};

/**
 * Why to look and what to do; a dispute that is over wants no answer, and a code of another version
 * stands as it is.
 */
export function lookAt({ payments, review }: Reviewed): Look {
  const disputes = new Set(payments.map(({ dispute }) => dispute));
  if (review === "dispute" && !disputes.has("open")) {
    if (disputes.has("lost")) return decided.lost;
    if (disputes.has("won")) return decided.won;
  }
  const unknown = `The server marked this gift: ${review}.`;
  return looks.get(review) ?? { why: unknown, what: "Please compare it with the provider." };
}
