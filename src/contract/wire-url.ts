/** A URL as a reply carries it, apart from the judgement that every link passes through. */
import { safeUrl } from "./url.js";
import { z } from "./zod.js";

/** A URL in a reply: anything not allowed is dropped, the record stays. */
export const wireUrl = /*@__PURE__*/ z.optional(
  /*@__PURE__*/ z.pipe(
    /*@__PURE__*/ z.unknown(),
    /*@__PURE__*/ z.transform((value: unknown) => safeUrl(value)),
  ),
);
