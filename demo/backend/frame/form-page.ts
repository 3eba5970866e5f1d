/** The page of a hosted form: its tag with numbers inside, one script, and a policy that lets
 * nothing else run. Whether there is a form, the script decides: never in a stranger's frame. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { html, raw } from "hono/html";
import type { Config } from "../../../src/contract/config.js";
import { safeUrl } from "../../../src/contract/url.js";
import type { Piece } from "../page.js";
import { phoneLine } from "../phone-line.js";
import { frameStyle } from "./form-style.js";
import { frameWords } from "./words.js";

/** The forms that may be hosted. */
export const hostedForms = ["get-support", "send-message", "upcoming-circles"] as const;
export type HostedForm = (typeof hostedForms)[number];

const kit = "/kit/v1/";
const integrity = new URL("../../../dist/cdn/integrity.json", import.meta.url);
const styleHash = createHash("sha256").update(frameStyle).digest("base64");

/**
 * Any page may frame it, as any page may send: an origin list is no protection, and the form says
 * on its first page who could read along. Nothing may be framed, loaded or asked by it but its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  `style-src 'sha256-${styleHash}'`,
  "img-src data:", // the empty icon
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors *",
  "require-trusted-types-for 'script'",
  "trusted-types haven-kit#lit",
].join("; ");

const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  // So that a page which isolates itself may still have the form in it.
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Robots-Tag": "noindex",
};

/** The page as a reply; `lang` is what was asked for, of which the form makes what it can. */
export async function formPage(
  config: Config,
  { widget, lang }: { readonly widget: HostedForm; readonly lang: string },
): Promise<Response> {
  const { words, lang: spoken } = frameWords(lang);
  const early = await filesOf(`haven-${widget}`);
  const tag = `haven-${widget}`;
  const text = await html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${words.title}</title>
        ${raw(`<style>${frameStyle}</style>`)}
        ${early.map((file) => html`<link rel="modulepreload" href="${kit}${file}" />`)}
        <script type="module" src="${kit}haven-frame.js"></script>
      </head>
      <body>
        ${raw(`<${tag} heading-level="1" `)}${attribute("partner", config.partner?.id)}${raw(">")}
        <div lang="${spoken}">${numbers(config, frameWords(lang), { widget, lang })}</div>
        ${raw(`</${tag}>`)}
      </body>
    </html>`;
  return new Response(String(text), { headers: { ...headers, "Content-Language": lang } });
}

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? html`` : html`${raw(name)}="${value}"`;

/** People to call, and one link out of a stranger's frame; below a form they are its last help. */
function numbers(
  { organization, crisis, partner }: Config,
  { words, lang: spoken }: ReturnType<typeof frameWords>,
  { widget, lang }: { readonly widget: HostedForm; readonly lang: string },
): Piece {
  const query = new URLSearchParams({ ...(partner && { partner: partner.id }), lang });
  const lines = crisis.flatMap(({ name, call }) =>
    call ? [html`${name}: ${link(`tel:${call.replaceAll(/[^\d+]/g, "")}`, words.call(call))}`] : [],
  );
  const all = [
    html`${words.now} ${link("tel:988", words.call("988"))}`,
    html`${words.danger} ${link("tel:911", words.call("911"))}`,
    html`${words.home} ${link("tel:18007997233", words.call("1-800-799-7233"))}`,
    ...lines,
    ...organization.phones.map((each) => html`${organization.name}: ${phoneLine(each, spoken)}`),
  ];
  return html`<ul>
      ${all.map((each) => html`<li>${each}</li>`)}
    </ul>
    <noscript><p>${words.script}</p></noscript>
    <p id="own-page">
      <a href="${widget}?${query.toString()}" target="_blank" rel="noopener noreferrer"
        >${words.open(organization.name)}</a
      >
    </p>`;
}

function link(url: string, words: string): Piece {
  const safe = safeUrl(url);
  return safe ? html`<a href="${safe}">${words}</a>` : html`${words}`;
}

/** What the form needs at once; asked for early it saves two ways there and back. */
async function filesOf(tag: string): Promise<readonly string[]> {
  try {
    // The build's own file, whose shape `scripts/build.mjs` writes.
    const { entries } = JSON.parse(await readFile(integrity, "utf8")) as {
      entries: Record<string, { file: string; needs: string[] }>;
    };
    const wanted = [entries["haven-frame"]?.needs, entries[tag]?.needs, entries[tag]?.file];
    return [...new Set(wanted.flatMap((each) => each ?? []))];
  } catch {
    return []; // not built yet: the script finds out by itself
  }
}
