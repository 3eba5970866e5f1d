/** What the organisation says about itself, in one reply for all widgets: people, keys, gifts. */
import { configFields } from "./organization-config.js";
import { DonationSettings } from "./donation-settings.js";
import { z } from "./zod.js";

export {
  ConsentText,
  CrisisLine,
  Hours,
  Organization,
  Phone,
  Program,
  Support,
  type Weekday,
  weekdays,
} from "./organization-config.js";
export { DonationSettings, frequencies, type Frequency, GiftBounds } from "./donation-settings.js";

/** The reply of `GET /config`. */
export const Config = z.object({ ...configFields, donations: z.optional(DonationSettings) });
export type Config = Readonly<z.output<typeof Config>>;
/** A config as it is written, before reading: what a backend author fills in. */
export type ConfigSource = z.input<typeof Config>;
