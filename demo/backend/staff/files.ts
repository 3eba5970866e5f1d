/** The built staff pages, from `dist/staff`, under the policy of everything that is for staff. */
import { fileURLToPath } from "node:url";
import { filesIn } from "../files.js";
import type { Files } from "../files.js";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** Headers of everything under `/staff`: it is nobody else's, and it is kept nowhere. */
export const staffHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // Not `no-referrer`: a form would come with `Origin: null`, which is what a stranger's looks
  // like.
  "Referrer-Policy": "same-origin",
};

/** The page, `/index.html`, and what it loads, below `/assets/`; nothing before `npm run build`. */
export function staffFiles(): Files {
  const folder = fileURLToPath(new URL("../../../dist/staff", import.meta.url));
  return filesIn(folder, { headers: staffHeaders });
}
