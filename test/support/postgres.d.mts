/** The types of `postgres.mjs`. */
export function packagedServer(): Promise<string | undefined>;
export function debianServer(): string | undefined;
export function startPostgres(bin: string): Promise<{ url: string; stop(): Promise<void> }>;
export function fitsInMemory(): boolean;
