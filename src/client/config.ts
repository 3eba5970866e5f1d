/** Reads what the organisation says about itself; every widget on a page shares one reply. */
import { OrganizationConfig } from "../contract/organization-config.js";
import type { Config } from "../contract/config.js";
import type { z } from "../contract/zod.js";
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

/** A function that reads the config by this schema; equal questions at one time share a reply. */
export function configReader(schema: z.core.$ZodType<Config>) {
  const share = sharing<Config>();
  return async (
    endpoint: string | undefined,
    { partner, lang }: Audience,
    { fresh, ...asking }: Asking & { readonly fresh?: boolean | undefined } = {},
  ): Promise<Config> => {
    const url = routeUrl(endpoint, "config", { partner, lang });
    return share(url, asking, (shared) => request({ url, success: 200, schema, fresh, ...shared }));
  };
}

/**
 * The config of an endpoint (`GET /config`), without what it says of gifts.
 * @throws Failure when it cannot be read, also when the reply is no `Config`.
 */
export const readConfig = /*@__PURE__*/ configReader(OrganizationConfig);
