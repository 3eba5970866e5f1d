/** The few pages that the server writes itself: whole without script, and closed to everything
 * they do not need. */
import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { pageStyle } from "./page-style.js";

/** A piece of a page, with every value escaped. */
export type Piece = ReturnType<typeof html>;

export interface Page {
  readonly lang: string;
  readonly title: string;
  readonly body: Piece;
  readonly status?: number;
  /**
   * Origins besides this one to which a form's answer may lead (CSP `form-action` covers
   * redirects).
   */
  readonly formTargets?: readonly string[];
  /** `same-origin` where a form must carry its `Origin`. */
  readonly referrer?: "no-referrer" | "same-origin";
}

const styleHash = createHash("sha256").update(pageStyle).digest("base64");

/** The page as a reply. */
export async function pageReply(page: Page): Promise<Response> {
  const { lang, title, body, status = 200, formTargets = [], referrer = "no-referrer" } = page;
  const text = await html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${raw(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return new Response(String(text), {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Language": lang,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": referrer,
      "Content-Security-Policy": [
        "default-src 'none'",
        // The empty icon: without one a browser asks for /favicon.ico, and complains.
        "img-src data:",
        `style-src 'sha256-${styleHash}'`,
        `form-action ${["'self'", ...formTargets].join(" ")}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
    },
  });
}
