/** Types of `kept-modules.mjs`. */
import type { Middleware } from "@web/dev-server-core";

export function keptModules(...args: Parameters<Middleware>): Promise<void>;
