/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { Loaders } from "../../src/locale/tables.js";

export const loaders: Readonly<Record<string, Loaders>> = {
  es: {
    circles: () => import("./es/circles.js"),
    support: () => import("./es/support.js"),
    message: () => import("./es/message.js"),
    donate: () => import("./es/donate.js"),
  },
};
