/** Names a zone as people call it, "Eastern time", or by city and offset: engines differ. */
import { dateTableOf } from "./date-tables.js";

// The zones of the United States by the clock they keep, with old names (IANA 2026); the first that
// fits.
const areas: Readonly<Record<string, RegExp>> = {
  central: /Central|Indiana-S|Chicago|Menominee|Tell|Knox|North_D/,
  eastern:
    /Eastern|East-I|Michigan|New_York|Detroit|Toronto|Indiana|Kentucky|Fort_Wayne|Louisville/,
  mountain: /Mountain|Denver|Boise/,
  arizona: /Arizona|Phoenix/,
  pacific: /US.Pacific|Los_Angeles/,
  alaska: /Alaska|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome/,
  hawaii: /Hawaii|Honolulu/,
  puertoRico: /Puerto_Rico|St_Thomas|Virgin/,
};

/** A zone in words; `offsetMinutes` stands for zones without a name of their own. */
export function zoneLabel(timeZone: string, offsetMinutes: number, lang: string): string {
  const [area = ""] = Object.entries(areas).find(([, zones]) => zones.test(timeZone)) ?? [];
  const name = dateTableOf(lang).zones[area];
  if (name) return name;
  const city = cityIn(timeZone);
  const offset = offsetLabel(offsetMinutes);
  return city ? `${city}, ${offset}` : offset;
}

/** `UTC−5`, `UTC+5:30`, `UTC`. */
export function offsetLabel(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 ? `:${String(size % 60).padStart(2, "0")}` : "";
  return size === 0
    ? "UTC"
    : `UTC${offsetMinutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${minutes}`;
}

/** The city of `America/Port-au-Prince`; none in `UTC`, `Etc/GMT+5` or `EST`. */
function cityIn(timeZone: string): string | undefined {
  const [area, ...rest] = timeZone.split("/");
  return area === "Etc" ? undefined : rest.at(-1)?.replaceAll("_", " ");
}
