/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { Loaders } from "../../src/locale/tables.js";

export const loaders: Readonly<Record<string, Loaders>> = {
  es: {
    circles: () => import("./es/circles.js"),
    "circles-along": () => import("./es/circles-along.js"),
    "circles-filters": () => import("./es/circles-filters.js"),
    "circles-rest": () => import("./es/circles-rest.js"),
    "circles-rooms": () => import("./es/circles-rooms.js"),
    support: () => import("./es/support.js"),
    "support-rooms": () => import("./es/support-rooms.js"),
    message: () => import("./es/message.js"),
    "message-rooms": () => import("./es/message-rooms.js"),
    donate: () => import("./es/donate.js"),
  },
};
