/** The code that gives a sign-up back to its person, read as people write and type it. */

/**
 * The code as it is shown, `7Q4K-2MXD-9HTB-5WNE`, or `undefined` for what is none: case, spaces and
 * hyphens do not matter, and letters that look like a digit are that digit (Crockford's base 32).
 */
export function recoveryCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain)) return undefined;
  return plain.replace(/.{4}(?=.)/g, "$&-");
}
