/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { Loaders } from "../../src/locale/tables.js";

export const loaders: Readonly<Record<string, Loaders>> = {
  qaa: {
    circles: () => import("./qaa/circles.js"),
    support: () => import("./qaa/support.js"),
    message: () => import("./qaa/message.js"),
    donate: () => import("./qaa/donate.js"),
  },
  qab: {
    circles: () => import("./qab/circles.js"),
    support: () => import("./qab/support.js"),
    message: () => import("./qab/message.js"),
    donate: () => import("./qab/donate.js"),
  },
};
