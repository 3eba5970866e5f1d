/** What a form in a frame and the element around it say to each other: two closed lists, and
 * nothing that a person typed, chose or opened is in either. */
import { z } from "./zod.js";

const pixels = z.int().check(z.gte(0), z.lte(40_000));
const short = z.string().check(z.maxLength(300));

/** Said by the page in the frame. */
export const FrameMessage = z.union([
  /** It listens. */
  z.strictObject({ haven: z.literal("frame"), type: z.literal("ready") }),
  /** How tall it is now. */
  z.strictObject({ haven: z.literal("frame"), type: z.literal("height"), pixels }),
  /** Something in it has the focus, so far below its top; it stood at `before`, if it moved. */
  z.strictObject({
    haven: z.literal("frame"),
    type: z.literal("focused"),
    pixels,
    before: z.optional(pixels),
  }),
  /** The form could not do what was asked; the code of `haven-error`. */
  z.strictObject({ haven: z.literal("frame"), type: z.literal("failed"), code: short }),
  /** The person is done here, and goes back to what the page around shows. */
  z.strictObject({ haven: z.literal("frame"), type: z.literal("closed") }),
  /** The person left: it is wiped and covered, and the page has to go. */
  z.strictObject({ haven: z.literal("frame"), type: z.literal("left") }),
]);
export type FrameMessage = Readonly<z.output<typeof FrameMessage>>;

/** Said by the element around it. */
export const ElementMessage = z.union([
  /** What the form should look like; said again when any of it changes. */
  z.strictObject({
    haven: z.literal("element"),
    type: z.literal("look"),
    lang: z.string().check(z.regex(/^[A-Za-z\d-]{2,35}$/)),
    partner: z.optional(z.string().check(z.maxLength(60))),
    theme: z.enum(["auto", "light", "dark"]),
    accent: z.optional(short),
    headingLevel: z.int().check(z.gte(1), z.lte(6)),
    exitTo: z.optional(z.string().check(z.maxLength(2_000))),
    exitKey: z.optional(short),
    /** The page's own `--haven-*` properties, by name without the prefix. */
    tokens: z.record(z.string().check(z.regex(/^[a-z-]{1,30}$/)), short),
    /** The id of the date to take part in, or `code` for who looks one up; for the list alone. */
    opens: z.optional(z.string().check(z.regex(/^(?:code|[a-z0-9]{8,32})$/))),
  }),
  /** The person leaves: nothing may stay. */
  z.strictObject({ haven: z.literal("element"), type: z.literal("leave") }),
]);
export type ElementMessage = Readonly<z.output<typeof ElementMessage>>;
/** What a form should look like. */
export type FrameLook = Extract<ElementMessage, { type: "look" }>;

/** A height. */
export const exampleFrameMessage: FrameMessage = { haven: "frame", type: "height", pixels: 812 };

/** A look. */
export const exampleElementMessage: ElementMessage = {
  haven: "element",
  type: "look",
  lang: "es",
  partner: "west-philly-library",
  theme: "light",
  accent: "#1d4e89",
  headingLevel: 2,
  tokens: { radius: "0.5em" },
};
