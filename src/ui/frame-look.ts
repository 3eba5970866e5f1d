/** What a page's own style says about a form, for the frame, which cannot see the page. */
import { roles } from "../theme/roles.js";
import { kebab, sizes } from "../theme/scale.js";

/** The names of the public properties, without `--haven-`. */
export const tokenNames: readonly string[] = [...roles.map(kebab), ...Object.keys(sizes)];

/** Each public property that the page has set on `element` or above it. */
export function tokensOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const set = tokenNames.flatMap((name) => {
    const value = style.getPropertyValue(`--haven-${name}`).trim();
    return value && value.length <= 300 ? [[name, value] as const] : [];
  });
  const font = style.fontFamily.slice(0, 300);
  return Object.fromEntries([...(font ? [["font", font] as const] : []), ...set]);
}

/** The attribute, or else what the page's `color-scheme` comes to. */
export function schemeOf(element: Element): "auto" | "light" | "dark" {
  const theme = element.getAttribute("theme") ?? Reflect.get(element, "theme");
  if (theme === "light" || theme === "dark" || theme === "auto") return theme;
  const scheme = getComputedStyle(element).colorScheme;
  if (!/\bdark\b/.test(scheme)) return "light";
  return /\blight\b/.test(scheme) ? "auto" : "dark";
}
