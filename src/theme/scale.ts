/** Sizes, faces and names of the public properties; `tokens.ts` says what each is for. */
import type { Role } from "./roles.js";

/** Sizes and faces, each with what holds when a page says nothing. */
export const sizes = {
  radius: "1em",
  "radius-control": "0.625em",
  space: "1em",
  font: "inherit",
  "font-heading": "inherit",
  "font-size": "medium",
  "max-width": "46em",
  motion: "0.18s",
} as const;

export type Size = keyof typeof sizes;

/** A role's property name without the prefix: `accentSoft` is `accent-soft`. */
export function kebab(role: Role): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
