/** Which payment provider takes the gifts of this organisation. */
import type { Ports } from "../ports.js";
import { serverSecret } from "../secret.js";
import { createDemoPayments } from "./demo.js";
import type { PaymentProvider } from "./port.js";

/** The demo's in mode `test`; nobody in mode `live`, where gifts are answered `paused`. */
export function choosePayments(
  { db, now, organization, settings }: Pick<Ports, "db" | "now" | "organization" | "settings">,
  deliver: (request: Request) => Promise<Response>,
): PaymentProvider | undefined {
  const { publicUrl } = settings;
  if (organization.config().mode === "live") return undefined;
  return createDemoPayments({
    db,
    now,
    organization,
    secret: serverSecret(settings),
    publicUrl,
    deliver,
  });
}
