/** Every public `--haven-*` property as data, for documents and the studio alone. */
import { type Size, sizes } from "./scale.js";

/** A property that a page may set on a tag or above it. */
export type Token = {
  readonly name: `--haven-${string}`;
  readonly purpose: string;
  /** A CSS value, or `palette` when it comes from `accent`. */
  readonly default: string;
};

/** The list for documents: name, purpose, default. */
export const tokens: readonly Token[] = [
  colour("accent", "Fill of the main button and of what is chosen."),
  colour("on-accent", "Words on the accent; at least 4.5:1 against it."),
  colour("accent-hover", "The accent under a pointer."),
  colour("accent-active", "The accent while it is pressed."),
  colour("accent-soft", "Quiet fill: a chosen card, a note."),
  colour("link", "Links and quiet buttons."),
  colour("edge", "Border that marks what is chosen; at least 3:1 on every surface."),
  colour("surface", "Ground of the widget."),
  colour("surface-raised", "Ground of cards and of the crisis lines."),
  colour("text", "Words; at least 7:1 on every surface."),
  colour("text-muted", "Hints and details."),
  colour("border", "Border of fields and quiet buttons; at least 3:1."),
  colour("danger", "Problems, always with words or a sign beside the colour."),
  colour("success", "What went well, always with words or a sign."),
  colour("focus-inner", "Inner ring of what has the focus."),
  colour("focus-outer", "Outer ring of what has the focus; 9:1 against the inner one."),
  size("radius", "Corners of cards and panels."),
  size("radius-control", "Corners of fields and buttons."),
  size("space", "The one distance that all others are shares of."),
  size("font", "Face of all words; the page's own unless set."),
  size("font-heading", "Face of headings."),
  size("font-size", "Size of body words; the reader's browser decides unless set."),
  size("max-width", "The widest that a widget grows."),
  size("motion", "Length of a transition; none when the reader asked for less motion."),
];

function colour(name: string, purpose: string): Token {
  return { name: `--haven-${name}`, purpose, default: "palette" };
}

function size(name: Size, purpose: string): Token {
  return { name: `--haven-${name}`, purpose, default: sizes[name] };
}
