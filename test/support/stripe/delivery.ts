/** The fake's webhooks: signed by the real client, in any order, as often as a test wants. */
import { Stripe } from "stripe";
import type { Ledger, News } from "./ledger.js";

/** How news travel; in order, once and in time unless said otherwise. */
export interface Travel {
  /** The order in which they leave. */
  readonly order?: (news: readonly News[]) => readonly News[];
  /** How often each is sent, one after the other. */
  readonly repeat?: number;
  /** Some alone; the rest stay for later. */
  readonly only?: (news: News) => boolean;
  /** Seconds since 1970 in the signature, where it is not now. */
  readonly signedAt?: number;
  /** Signs with these, as while a secret is changed; the fake's own unless said. */
  readonly secrets?: readonly string[];
}

export interface Delivery {
  /** What would be sent next. */
  readonly news: readonly News[];
  /** The request that a webhook gets. */
  request(news: News, travel?: Travel): Request;
  /** Sends what is there; what was not answered 2xx stays, as in life. Gives the statuses. */
  deliver(
    send: (request: Request) => Promise<Response>,
    travel?: Travel,
  ): Promise<readonly number[]>;
  /** Forgets what is there, as if it were lost on the way. */
  lose(): void;
}

export function createDelivery(ledger: Ledger, secret: string): Delivery {
  function request(news: News, { secrets = [secret], signedAt = ledger.now() }: Travel = {}) {
    const payload = JSON.stringify(news);
    const headers = secrets.map((each) =>
      Stripe.webhooks.generateTestHeaderString({ payload, secret: each, timestamp: signedAt }),
    );
    const [first = "", ...others] = headers;
    const more = others.map((header) => header.slice(header.indexOf(",v1=")));
    return new Request("https://api.example.org/v1/webhooks/stripe", {
      method: "POST",
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Stripe-Signature": [first, ...more].join(""),
      },
      body: payload,
    });
  }
  return {
    news: ledger.news,
    request,
    async deliver(send, travel = {}) {
      const { only = () => true, order = (news) => news, repeat = 1 } = travel;
      const leaving = order(ledger.news.filter(only));
      const statuses: number[] = [];
      for (const each of leaving) {
        let came = false;
        for (let time = 0; time < repeat; time += 1) {
          const { status } = await send(request(each, travel));
          statuses.push(status);
          came ||= status >= 200 && status < 300;
        }
        const place = ledger.news.indexOf(each);
        if (came && place >= 0) ledger.news.splice(place, 1);
      }
      return statuses;
    },
    lose() {
      ledger.news.splice(0);
    },
  };
}
