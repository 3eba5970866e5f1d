/** Sends an RSVP as one person's one sending. */
import { takePart } from "../../client/rsvps.js";
import type { Rsvp } from "../../contract/rsvp.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import { Sender } from "../../ui/controllers/sender.js";
import type { RsvpToSend } from "./rsvp-draft.js";

/** Who seals and stores. */
export function rsvpSender(reading: ConfigController): Sender<RsvpToSend, Rsvp> {
  return new Sender(reading, (sent, { config, lang, submissions, proofs, signal, onWait }) => {
    const { endpoint, partner } = config;
    const taking = { ...sent, partner, lang, support: config.config?.support };
    return takePart(endpoint, taking, submissions, { proofs, signal, onWait });
  });
}
