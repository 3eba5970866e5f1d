/** A page of its own in a frame, to see how the built files behave under a policy or beside another
 * copy. */
import { expect, waitUntil } from "@open-wc/testing";

/** A page, what it wrote on its console, and which of its policy's rules were broken. */
export type BuiltPage = {
  readonly document: Document;
  readonly window: Window &
    typeof globalThis & { readonly said: string[]; readonly violations: string[] };
  readonly said: readonly string[];
  readonly violations: readonly string[];
};

/** Where the built files are served while the tests run. */
export const cdn = new URL("/dist/cdn/", location.href).href;

/** A script of the built files, as a snippet would name it. */
export type Script = { readonly file: string; readonly type?: "module" | undefined };

/** Runs before all else on the page; a policy lets it by its nonce. */
const listener = `<script nonce="listener">
  window.said = [];
  window.violations = [];
  const say = (...words) => window.said.push(words.join(" "));
  console.warn = console.error = say;
  addEventListener("error", (event) => say("uncaught", event.message));
  addEventListener("unhandledrejection", (event) => say("unhandled", event.reason));
  addEventListener("securitypolicyviolation", (event) =>
    window.violations.push(event.violatedDirective + " " + event.blockedURI));
</script>`;

/** Opens a page with `body` and the scripts, under `policy`; `closePages` ends it. */
export async function openPage(
  body: string,
  scripts: readonly Script[],
  { policy = "", first = "" } = {},
): Promise<BuiltPage> {
  const frame = document.createElement("iframe");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const tags = scripts.map(
    ({ file, type }) =>
      `<script ${type ? `type="${type}"` : ""} src="${cdn}${file}" crossorigin></script>`,
  );
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>A partner's page</title>
    ${policy ? meta : ""}${listener}${first}${tags.join("")}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
  const window = frame.contentWindow as BuiltPage["window"]; // it has loaded, so it is there
  return {
    document: window.document,
    window,
    get said() {
      return window.said;
    },
    get violations() {
      return window.violations;
    },
  };
}

/** Waits until `tag` is defined on that page. */
export async function defined({ window }: BuiltPage, tag: string): Promise<void> {
  await waitUntil(() => window.customElements.get(tag), `${tag} is defined`, { timeout: 8000 });
  expect(window.document.querySelector(tag)?.matches(":defined")).to.not.equal(false);
}

/** Removes every page that was opened. */
export function closePages(): void {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
}
