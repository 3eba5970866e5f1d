/** Reads the next circles; a record that cannot be read costs itself and not the list. */
import { Circle, CirclesReply } from "../contract/circle.js";
import { readList } from "../contract/list.js";
import type { Audience } from "./config.js";
import { warnOnce } from "./console.js";
import { routeUrl } from "./endpoint.js";
import { Failure } from "./failure.js";
import { request } from "./request.js";
import type { Asking } from "./request.js";
import { sharing } from "./sharing.js";

/** The list as an endpoint gave it, in order of time. */
export interface Circles {
  readonly circles: readonly Circle[];
  /** RFC 3339; a device clock more than ten minutes behind it is wrong. */
  readonly generatedAt: string;
  /** Whether the endpoint has more than it sent. */
  readonly truncated: boolean;
}

const share = sharing<Circles>();

/**
 * The next circles of an endpoint (`GET /circles`).
 * @throws Failure when there is no readable reply, or none of its records can be read.
 */
export async function readCircles(
  endpoint: string | undefined,
  { partner, lang }: Audience,
  { fresh, ...asking }: Asking & { readonly fresh?: boolean | undefined } = {},
): Promise<Circles> {
  const url = routeUrl(endpoint, "circles", { lang, partner });
  return share(url, asking, async (shared) => {
    const reply = await request({ url, success: 200, schema: CirclesReply, fresh, ...shared });
    // Two of one name cannot both be led to, opened or signed up for.
    const ids = new Set<string>();
    const circles = readList(Circle, reply.circles).filter(({ id }) => ids.size < ids.add(id).size);
    const all = reply.circles.length;
    const broken = all - circles.length;
    if (broken > 0)
      warnOnce(`${broken} of ${all} circles from ${url} break the contract and are left out.`);
    // Nobody may read that nothing is planned where nothing could be read.
    if (broken > 0 && broken === all) throw new Failure("unexpectedReply");
    return { ...reply, circles };
  });
}
