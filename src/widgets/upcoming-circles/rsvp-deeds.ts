/** What the pages of taking part ask of the endpoint beside sending. */
import { readCircle } from "../../client/circle.js";
import { failureCode, type Failure } from "../../client/failure.js";
import { agreementsOf, cancelRsvp, fullOf, readRsvp } from "../../client/rsvps.js";
import type { LocaleController } from "../../locale/controller.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import type { Told } from "../../ui/controllers/sender.js";
import type { CodeStep } from "./code-model.js";

interface Asked {
  readonly config: Pick<ConfigController, "endpoint">;
  readonly locale: Pick<LocaleController, "lang">;
}

/** How it stands, with the date that it is for. */
export async function lookUp(
  code: string,
  { config: { endpoint }, locale: { lang } }: Asked,
  signal: AbortSignal,
  step: (step: CodeStep) => void,
): Promise<void> {
  try {
    const rsvp = await readRsvp(endpoint, code, { signal });
    // Without the date the state and the place are still told.
    const circle = rsvp.circle
      ? await readCircle(endpoint, rsvp.circle, { lang }, { signal, fresh: true }).catch(
          () => undefined,
        )
      : undefined;
    step({ type: "found", rsvp, circle });
  } catch (error) {
    step({ type: "codeFailed", code: failureCode(error) });
  }
}

/** Gives the place back; no reason is asked. */
export async function cancel(
  code: string,
  { config: { endpoint } }: Asked,
  signal: AbortSignal,
  step: (step: CodeStep) => void,
): Promise<void> {
  try {
    await cancelRsvp(endpoint, code, { signal });
    step({ type: "cancelled" });
  } catch (error) {
    step({ type: "codeFailed", code: failureCode(error) });
  }
}

/** What the endpoint offers in the place of what it refused. */
export function offeredIn({ code, problem }: Told) {
  const failure: Pick<Failure, "problem"> = { problem };
  return {
    full: code === "full" ? fullOf(failure) : undefined,
    agreements: code === "agreementChanged" ? agreementsOf(failure) : undefined,
  };
}
