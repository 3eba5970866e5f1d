/** The address that an organisation chose: checked, then joined with the routes of the contract. */
import { isLocalHost } from "../contract/url.js";
import { Failure } from "./failure.js";

/** Names and values of a query; what is `undefined`, `false` or empty stays out. */
export type Query = Readonly<Record<string, string | false | undefined>>;

/**
 * The endpoint without a trailing slash, or `undefined` when it is not an absolute https URL
 * (http on localhost and 127.0.0.1), or carries a query, a fragment or a password.
 */
export function endpointBase(endpoint: string | undefined): string | undefined {
  const text = endpoint?.trim() ?? "";
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocalHost(url.hostname)))
    return undefined;
  if (url.search || url.hash || url.username || url.password) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/**
 * The address of a route, e.g. `routeUrl("https://api.example.org/v1", "circles", { lang: "es" })`.
 * @throws Failure `noEndpoint` when the endpoint is none.
 */
export function routeUrl(endpoint: string | undefined, path: string, query: Query = {}): string {
  const base = endpointBase(endpoint);
  if (base === undefined) throw new Failure("noEndpoint");
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return `${base}/${path}${search.size > 0 ? `?${search}` : ""}`;
}
