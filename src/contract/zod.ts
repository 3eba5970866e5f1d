/** The one door to zod: mini, and without generated code, which a page's CSP would refuse. */
import * as z from "zod/mini";

z.config({ jitless: true });

export { z };
