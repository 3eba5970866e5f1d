/** Reads what the organisation says about itself; every widget on a page shares one reply. */
import { Config } from "../contract/config.js";
import { routeUrl } from "./endpoint.js";
import { request } from "./request.js";
import type { Asking } from "./request.js";
import { sharing } from "./sharing.js";

/** Whose page it is, and in which language its texts are wanted. */
export interface Audience {
  readonly partner?: string | undefined;
  /** BCP 47. */
  readonly lang?: string | undefined;
}

const share = sharing<Config>();

/**
 * The config of an endpoint (`GET /config`).
 * @throws Failure when it cannot be read, also when the reply is no `Config`.
 */
export async function readConfig(
  endpoint: string | undefined,
  { partner, lang }: Audience,
  { fresh, ...asking }: Asking & { readonly fresh?: boolean | undefined } = {},
): Promise<Config> {
  const url = routeUrl(endpoint, "config", { partner, lang });
  return share(url, asking, (shared) =>
    request({ url, success: 200, schema: Config, fresh, ...shared }),
  );
}
