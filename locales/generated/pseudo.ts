/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { Loaders } from "../../src/locale/tables.js";

export const loaders: Readonly<Record<string, Loaders>> = {
  qaa: {
    circles: () => import("./qaa/circles.js"),
    "circles-along": () => import("./qaa/circles-along.js"),
    "circles-filters": () => import("./qaa/circles-filters.js"),
    "circles-rest": () => import("./qaa/circles-rest.js"),
    "circles-rooms": () => import("./qaa/circles-rooms.js"),
    support: () => import("./qaa/support.js"),
    "support-rooms": () => import("./qaa/support-rooms.js"),
    message: () => import("./qaa/message.js"),
    "message-rooms": () => import("./qaa/message-rooms.js"),
    donate: () => import("./qaa/donate.js"),
  },
  qab: {
    circles: () => import("./qab/circles.js"),
    "circles-along": () => import("./qab/circles-along.js"),
    "circles-filters": () => import("./qab/circles-filters.js"),
    "circles-rest": () => import("./qab/circles-rest.js"),
    "circles-rooms": () => import("./qab/circles-rooms.js"),
    support: () => import("./qab/support.js"),
    "support-rooms": () => import("./qab/support-rooms.js"),
    message: () => import("./qab/message.js"),
    "message-rooms": () => import("./qab/message-rooms.js"),
    donate: () => import("./qab/donate.js"),
  },
};
