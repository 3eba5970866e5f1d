/** Names a zone as people call it: "Eastern time", else its city and offset; `Intl` says it differently in each engine. */
import { tableOf } from "./tables.js";

// The zones of the United States that do not lie in the default row of their area (IANA 2026).
const areas: Readonly<Record<string, string>> = {
  eastern:
    "US/Eastern US/Michigan US/East-Indiana America/New_York America/Detroit America/Louisville America/Indianapolis " +
    "America/Fort_Wayne America/Kentucky/Louisville America/Kentucky/Monticello America/Indiana/Indianapolis " +
    "America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg " +
    "America/Indiana/Vevay America/Toronto",
  central:
    "US/Central US/Indiana-Starke America/Chicago America/Menominee America/Indiana/Tell_City America/Indiana/Knox " +
    "America/Knox_IN America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah",
  mountain: "US/Mountain America/Denver America/Boise",
  arizona: "US/Arizona America/Phoenix",
  pacific: "US/Pacific America/Los_Angeles",
  alaska:
    "US/Alaska America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome",
  hawaii: "US/Hawaii Pacific/Honolulu",
  puertoRico: "America/Puerto_Rico America/St_Thomas America/Virgin",
};

/** A zone in words; `offsetMinutes` stands for zones without a name of their own. */
export function zoneLabel(timeZone: string, offsetMinutes: number, lang: string): string {
  const area = Object.keys(areas).find((key) => areas[key]?.split(" ").includes(timeZone));
  const name = area && tableOf(lang).zones[area];
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
