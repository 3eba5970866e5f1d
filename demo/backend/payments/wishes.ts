/** A wish for a gift becomes a checkout, by whichever way it came in: what the organisation takes,
 * how many one address may open, then the provider. */
import type { Config } from "../../../src/contract/config.js";
import type { DonationRequest } from "../../../src/contract/donation.js";
import { countedGift } from "../guards/gift-rate.js";
import type { GiftSender } from "../guards/gift-rate.js";
import type { KeyedRequest } from "../guards/idempotency.js";
import { Refusal } from "../guards/problem.js";
import { readProof } from "../guards/proof.js";
import { createAddresses } from "../guards/rate.js";
import { senderOf } from "../guards/sender.js";
import type { Organization } from "../organization.js";
import type { Ports } from "../ports.js";
import { organizationNow } from "../roster.js";
import { serverSecret } from "../secret.js";
import type { Db } from "../store/port.js";
import { withGiftsSaid } from "./gifts-said.js";
import { openGift } from "./opening.js";
import type { KeptReply, Terms } from "./opening.js";
import type { PaymentProvider } from "./port.js";
import { acceptedReturn, acceptedTotal } from "./terms.js";

export type WishPorts = Pick<Ports, "db" | "now" | "organization" | "settings">;

/** Who connected, where that is known. */
export type Connected = { readonly Bindings: { readonly peer?: string | undefined } };

export interface Wishes {
  /** A config with what the provider knows: what a donor reads before giving. */
  said(config: Config): Config;
  /** Who asks, from the connection and the headers. */
  senderOf(request: Request, peer: string | undefined): Promise<GiftSender>;
  /**
   * The checkout for a wish, the same for one key; `wished` is asked only when the key is new.
   * @throws Refusal whatever `openGift`, the organisation's terms and the rate refuse.
   */
  opened(
    request: KeyedRequest,
    from: GiftSender,
    wished: () => DonationRequest,
  ): Promise<KeptReply>;
}

export function createWishes(ports: WishPorts, provider: PaymentProvider | undefined): Wishes {
  const { db, now, settings } = ports;
  const addresses = createAddresses(db, serverSecret(settings));

  async function accepted(tx: Db, wish: DonationRequest, from: GiftSender): Promise<Terms> {
    const organization = await organizationNow({ ...ports, db: tx });
    const terms = termsOf(wish, organization);
    const partner = organization.partners.find(({ id }) => id === wish.partner);
    await countedGift(tx, from, partner?.id, organization.intake, now());
    return terms;
  }

  return {
    said: (config) => withGiftsSaid(config, provider),
    async senderOf(request, peer) {
      const { headers } = request;
      const proof = headers.get("Haven-Proof") ?? undefined;
      const address = senderOf(peer, headers.get("X-Forwarded-For") ?? undefined, settings);
      return {
        proof: await readProof(proof, serverSecret(settings), now()),
        sender:
          address === undefined
            ? undefined
            : { address, hash: await addresses.hash(address, now()) },
      };
    },
    opened(request, from, wished) {
      if (!provider) throw new Refusal(503, "paused");
      return openGift({ db, now, provider }, request, (tx) => accepted(tx, wished(), from));
    },
  };
}

function termsOf(wish: DonationRequest, { config: configIn, partners }: Organization): Terms {
  const config = configIn(wish.locale);
  const totalMinor = acceptedTotal(wish, config);
  const partner = partners.find(({ id }) => id === wish.partner);
  return { wish, totalMinor, returnUrl: acceptedReturn(wish, partner, config.mode) };
}
