/** Opening hours as they are printed; read from the texts of the config. */
import { formatHour } from "./clock.js";

/** Opening hours as the config has them: `09:00` becomes `9 AM`. */
export function formatClock(text: string, lang: string): string {
  const [hour = Number.NaN, minute = Number.NaN] = text.split(":").map(Number);
  return Number.isNaN(hour + minute) ? text : formatHour({ hour, minute }, lang);
}
