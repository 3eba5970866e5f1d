/** The one door to zod: mini, and without generated code, so that a page's CSP never meets `Function`. */
import * as z from "zod/mini";

z.config({ jitless: true });

export { z };
