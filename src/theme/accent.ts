/** Reads the `accent` attribute: any opaque sRGB colour that CSS knows, as `#rrggbb`. */

/**
 * `#7a1fa2`, `#a2f`, `rebeccapurple`, `rgb(122 31 162)`, `hsl(…)`; `undefined` for anything else,
 * also for half-transparent and wide-gamut colours, whose contrast nobody can promise.
 */
export function readAccent(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  if (/^#[\da-f]{6}$/.test(given)) return given;
  if (/^#[\da-f]{3}$/.test(given)) return given.replace(/[\da-f]/g, (digit) => digit + digit);
  const named = /^(?:[a-z]+|(?:rgb|hsl|hwb)a?\([^()]*\))$/.test(given);
  return named && typeof document === "object" ? asked(given) : undefined;
}

/** A canvas context rewrites a colour as `#rrggbb`; nothing is drawn and nothing is read back. */
function asked(given: string): string | undefined {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return undefined;
  const answers = ["#000000", "#ffffff"].map((before) => {
    context.fillStyle = before;
    context.fillStyle = given; // ignored when it is no colour, and then `before` is still there
    return context.fillStyle;
  });
  const [answer] = answers;
  const agreed = typeof answer === "string" && answer === answers[1] && given !== "currentcolor";
  return agreed && /^#[\da-f]{6}$/.test(answer) ? answer : undefined;
}
