/** A page of its own in a frame, to see how the built files behave under a policy or beside another
 * copy. */
import { expect, waitUntil } from "@open-wc/testing";

/** A page, what it wrote on its console, and which of its policy's rules were broken. */
export type BuiltPage = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly said: readonly string[];
  readonly violations: readonly string[];
};

/** Where the built files are served while the tests run. */
export const cdn = new URL("/dist/cdn/", location.href).href;

/** Opens `body` under `policy`; the frame goes when the test ends, by `closePages`. */
export async function openPage(body: string, policy = ""): Promise<BuiltPage> {
  const frame = document.createElement("iframe");
  frame.srcdoc = `<!doctype html><html lang="en"><head>${
    policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ""
  }<title>A partner's page</title></head><body>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
  const window = frame.contentWindow as BuiltPage["window"]; // it has loaded, so it is there
  const [said, violations]: [string[], string[]] = [[], []];
  for (const level of ["warn", "error"] as const)
    window.console[level] = (...words: unknown[]) => said.push(words.join(" "));
  window.addEventListener("error", (event) => said.push(`uncaught ${event.message}`));
  window.document.addEventListener("securitypolicyviolation", (event) =>
    violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  return { document: window.document, window, said, violations };
}

/** Puts a script of the built files on the page, as a snippet would. */
export function addScript({ document }: BuiltPage, file: string, type = "module"): void {
  const script = document.createElement("script");
  if (type) script.type = type;
  script.src = cdn + file;
  document.head.append(script);
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
