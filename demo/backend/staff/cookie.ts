/** The cookie that holds a staff session: for this host alone, out of reach of scripts and of
 * other sites. */

const prefixed = "__Host-haven-staff";
const local = "haven-staff";
const always = "Path=/; HttpOnly; SameSite=Strict";

/** The values of `Set-Cookie` that start a session; an empty token ends it. */
export function sessionCookies(token: string, publicUrl: string): readonly string[] {
  const age = token === "" ? "; Max-Age=0" : "";
  const cookie = `${prefixed}=${token}; Secure; ${always}${age}`;
  if (publicUrl.startsWith("https:")) return [cookie];
  // On http, which is this very machine alone, WebKit refuses a cookie that is Secure.
  return [cookie, `${local}=${token}; ${always}${age}`];
}

/** The token that a request carries. */
export function sessionToken(
  header: string | null | undefined,
  publicUrl: string,
): string | undefined {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  const value = (name: string) =>
    pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  const token = value(prefixed) ?? (publicUrl.startsWith("https:") ? undefined : value(local));
  return token === "" ? undefined : token;
}
