/** What a press needs and the first picture does not: the panel, and the talk with the endpoint. */
import { html, type TemplateResult } from "lit";
import {
  expireDonation,
  openDonation,
  readDonation,
  type AskingDonation,
  type DonationKey,
} from "../../client/donations.js";
import { failureOf } from "../../client/failure.js";
import type { Submissions } from "../../client/submission.js";
import { dialog } from "../../ui/parts/dialog.js";
import { languageControl, type LanguageLook } from "../../ui/parts/language-control.js";
import { testBanner } from "../../ui/parts/test-banner.js";
import { form } from "../../ui/styles/form.js";
import { notes } from "../../ui/styles/notes.js";
import { sheet } from "../../ui/styles/sheet.js";
import { surface } from "../../ui/styles/surface.js";
import { offerOf, type OwnAmounts } from "./amounts.js";
import { donationRequest, type Said } from "./gift-request.js";
import { mayChoose, type Gift, type State, type Step } from "./model.js";
import { amountProblem } from "./refusal.js";
import { desk } from "./desk-styles.js";
import { loading, panel, title, type Look } from "./view.js";
import { watchDonation } from "./watch.js";

export { readGiftConfig } from "../../client/gift-config.js";
export { loadRefusal } from "../../client/reply.js";
export { Submissions } from "../../client/submission.js";
export { ConfigController } from "../../ui/controllers/config.js";
export { FormController } from "../../ui/controllers/form.js";
export { otherId } from "./choosing-view.js";

/** What the panel wears beside the button. */
export const styles = [surface, notes, sheet, form, desk];

/** Whom to ask, and how. */
export interface Asked extends AskingDonation {
  readonly endpoint: string | undefined;
  readonly signal: AbortSignal;
}

type Tell = (step: Step) => void;

/** The panel in the page, or in a window over it. */
export function draw(
  state: State,
  look: Omit<Look, "offer" | "titled" | "languageControl"> & {
    readonly locale: LanguageLook;
    readonly own: OwnAmounts;
    readonly isPanel: boolean;
    /** The config is still on its way. */
    readonly isLoading: boolean;
  },
  step: Tell,
): TemplateResult {
  const { own, isPanel, isLoading, locale, ...rest } = look;
  const view = {
    ...rest,
    offer: offerOf(look.config, own),
    titled: isPanel,
    languageControl: languageControl(locale),
  };
  // What became of a gift is said without the config, which may come later.
  const content = isLoading && mayChoose(state) ? loading() : panel(state, view, step);
  if (isPanel) return content;
  const open = state.at !== "resting" && state.at !== "readying" && state.at !== "unready";
  return dialog(
    { id: "window", open, title: title(view), level: look.headingLevel },
    html`${testBanner(look.config?.mode)}${content}`,
    () => step({ type: "closed" }),
  );
}

/** Opens the checkout of a gift; the next press is a new gift, also of the same amount. */
export async function openGift(
  gift: Gift,
  said: Said,
  submissions: Submissions,
  { endpoint, ...asking }: Asked,
  step: Tell,
): Promise<void> {
  try {
    const submission = await submissions.prepare(donationRequest(gift, said, location));
    const { id, statusToken, checkoutUrl } = await openDonation(endpoint, submission, asking);
    step({ type: "opened", checkoutUrl, key: { id, statusToken } });
    submissions.forget();
  } catch (error) {
    const failure = failureOf(error);
    const problem = amountProblem(failure.problem);
    step({ type: "failed", code: failure.code, ...(problem && { problem }) });
  }
}

/** Asks what became of a gift, until the bank has decided or the widget has asked often enough. */
export async function confirmGift(
  key: DonationKey,
  { endpoint, ...asking }: Asked,
  step: Tell,
): Promise<void> {
  try {
    const last = await watchDonation(
      () => readDonation(endpoint, key, asking),
      (donation) => step({ type: "learned", donation }),
      asking.signal,
    );
    if (last.status === "processing") step({ type: "rested" });
  } catch (error) {
    if (!asking.signal.aborted) step({ type: "failed", code: failureOf(error).code });
  }
}

/** Closes an open checkout before the donor changes the gift, so that it cannot be paid twice. */
export function expireGift(
  key: DonationKey,
  { endpoint, ...asking }: Asked,
  step: Tell,
): Promise<void> {
  return expireDonation(endpoint, key, asking).then(
    () => step({ type: "beganAgain" }),
    (error: unknown) => step({ type: "failed", code: failureOf(error).code }),
  );
}
