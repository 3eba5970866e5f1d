/** Which values a frame takes over from the page around it; the page's side does not load this. */
import { sizes } from "../theme/scale.js";
import { tokenNames } from "./frame-look.js";

/** Whether a value is what its property is for; anything else stays out of the frame. */
export function isToken(name: string, value: string): boolean {
  if (!tokenNames.includes(name)) return false;
  if (name.startsWith("font") && name !== "font-size") return CSS.supports("font-family", value);
  if (name === "motion") return CSS.supports("transition-duration", value);
  if (name === "font-size") return CSS.supports("font-size", value);
  return CSS.supports(name in sizes ? "inline-size" : "color", value);
}
