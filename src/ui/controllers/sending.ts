/** How a sending goes, told to a model while its room lasts: slow, waiting, stored or failed. */
import type { Wait } from "../../client/request.js";
import type { IntakeReceipt } from "../../contract/intake.js";
import { later, longMs } from "./later.js";
import type { Told } from "./sender.js";

/** What a model is told. */
export type SendingStep<Receipt = IntakeReceipt> =
  /** `waitSeconds`: the next try comes after a pause. */
  | { readonly type: "tarried"; readonly waitSeconds?: number | undefined }
  | { readonly type: "stored"; readonly receipt: Receipt }
  | ({ readonly type: "failed" } & Told);

/** A sending under way. */
export interface Sending<Receipt> {
  readonly deliver: (onWait: (wait: Wait) => void) => Promise<Receipt>;
  readonly toldOf: (error: unknown) => Told;
}

/** Delivers, and tells how it goes until `signal` ends. */
export async function tellSending<Receipt>(
  { deliver, toldOf }: Sending<Receipt>,
  signal: AbortSignal,
  step: (happened: SendingStep<Receipt>) => void,
): Promise<void> {
  let waitSeconds: number | undefined;
  const tell = () => step({ type: "tarried", waitSeconds });
  later(longMs, signal, tell);
  const onWait = ({ waitMs }: Wait) => {
    if (waitMs < longMs) return;
    waitSeconds = Math.ceil(waitMs / 1000);
    tell();
    later(waitMs, signal, () => {
      waitSeconds = undefined;
      tell();
    });
  };
  await deliver(onWait).then(
    (receipt) => step({ type: "stored", receipt }),
    (error: unknown) => step({ type: "failed", ...toldOf(error) }),
  );
}
