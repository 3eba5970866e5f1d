/** What `browsers.mjs` offers: plain JavaScript, because the test runner's
 * configuration reads it. */

/** A browser on this machine. */
export type Found = {
  readonly path: string;
  readonly args: readonly string[];
  readonly driver?: string;
  readonly headless?: "shell";
};

export const engines: readonly ("chromium" | "firefox" | "webkit")[];
export function findBrowser(engine: string): Promise<Found | undefined>;
export function findQuickChromium(): Promise<Found | undefined>;
export function asRoot(): boolean;
