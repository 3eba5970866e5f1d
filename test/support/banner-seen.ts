/** The banner of a test as somebody sees it. */
import type { Person } from "./person.js";

/** The one that shows, in the window where there is one; `lang` is that of what is around it. */
export function bannerSeen({ root }: Person, lang?: string): HTMLElement | undefined {
  const around = root.querySelector("dialog[open]") ?? root;
  return [...around.querySelectorAll<HTMLElement>(".banner")].find((each) => {
    const { height, width } = each.getBoundingClientRect();
    const isSeen = each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const speaks = lang === undefined || each.closest("[lang]")?.getAttribute("lang") === lang;
    return isSeen && height >= 20 && width >= 100 && speaks;
  });
}
