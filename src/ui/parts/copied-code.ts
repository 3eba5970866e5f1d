/** The code of a receipt as it is copied: beside a number to call, and with nothing that tells. */

/** Neither the organisation nor what it is about is in it. */
export function copiedCode(ref: string, number: string | undefined): string {
  return number ? `${ref} · ${number}` : ref;
}
