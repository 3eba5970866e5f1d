/** Stripe names another object by its id, or puts it there whole where that was asked for. */

/** The id of an object that may stand there whole. */
export function idOf(
  object: string | { readonly id: string } | null | undefined,
): string | undefined {
  return typeof object === "string" ? object : object?.id;
}
