/** What lets a person join from afar, taken out of an entry and kept for those who signed up. */
import type { Entry } from "./entries.js";
import { valueIndex } from "./content-lines.js";
import { dialInOf } from "./dial-in.js";

/** Never travels in a list; a reply to a sign-up may reveal it. */
export interface Joining {
  /** https only. */
  readonly joinUrl?: string;
  readonly platform?: string;
  readonly dialIn?: string;
  readonly passcode?: string;
}

const platforms: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:zoom\.us|zoomgov\.com)$/, "Zoom"],
  [/^meet\.google\.com$/, "Google Meet"],
  [/^teams\.(?:microsoft|live)\.com$/, "Microsoft Teams"],
  [/(?:^|\.)webex\.com$/, "Webex"],
  [/^meet\.jit\.si$/, "Jitsi"],
  [/(?:^|\.)whereby\.com$/, "Whereby"],
  [/^facetime\.apple\.com$/, "FaceTime"],
];

/** Where a link may stand, the surest first; X- properties are read for nothing but links. */
const places = [
  /^CONFERENCE$/,
  /^X-GOOGLE-CONFERENCE$/,
  /^X-MICROSOFT-(?:SKYPETEAMSMEETINGURL|ONLINEMEETING)/,
  /^LOCATION$/,
  /^DESCRIPTION$/,
  /^URL$/,
  /^X-/,
];

/** Google and Microsoft wrap links in one of their own. */
const wrapped: readonly (readonly [RegExp, string])[] = [
  [/^www\.google\.[a-z.]{2,6}$/, "q"],
  [/\.safelinks\.protection\.outlook\.com$/, "url"],
];

const keyword = new RegExp(
  "(?:passcode|password|contraseña|clave(?: de acceso)?|pin)\\s{0,3}[:=]?\\s{0,3}([\\w#*-]{3,30})",
  "iu",
);
const code = /(?:\bcode|\bc[oó]digo)(?:\s(?:is|es))?\s{0,3}[:=]?\s{0,3}(\d[\d#*]{2,14})/iu;

/** What an entry holds to join by. */
export function joiningOf(entry: Entry): Joining {
  const links = places.flatMap((place) =>
    entry.lines
      .filter(({ name }) => place.test(name))
      .flatMap(({ text, name }) =>
        [...unescaped(text).matchAll(/https:\/\/[^\s<>"'\\^`{|}]{4,1000}/g)].flatMap(([link]) =>
          meeting(link.replace(/[.,;:)\]]+$/, ""), whole(text, link) && bare.has(name)),
        ),
      ),
  );
  const texts = entry.lines
    .filter(({ name }) => name === "DESCRIPTION" || name === "LOCATION")
    .map(({ text }) => unescaped(text).replace(/<[^<>]{0,2000}>/g, " "))
    .join("\n");
  const dialIn = dialInOf(texts);
  const passcode = keyword.exec(texts)?.[1];
  const secret = passcode ?? code.exec(texts)?.[1];
  return {
    ...links[0],
    ...(dialIn && { dialIn }),
    ...(secret && { passcode: secret }),
  };
}

/** A link to a known program; another one where an entry has nothing else than a link. */
function meeting(link: string, alone: boolean): Joining[] {
  if (!URL.canParse(link)) return [];
  const { hostname, searchParams } = new URL(link);
  const parameter = wrapped.find(([host]) => host.test(hostname))?.[1];
  const inside = parameter && searchParams.get(parameter);
  if (inside) return inside.startsWith("https://") ? meeting(inside, alone) : [];
  const platform = platforms.find(([host]) => host.test(hostname))?.[1];
  if (platform) return [{ joinUrl: link, platform }];
  return alone && !/(?:^|\.)(?:google|apple|goo|openstreetmap)\.[a-z]{2,4}$/.test(hostname)
    ? [{ joinUrl: link }]
    : [];
}

/** Places that hold a link only to meet there: Nextcloud writes its calls into LOCATION. */
const bare: ReadonlySet<string> = new Set(["LOCATION", "CONFERENCE"]);

function whole(text: string, link: string): boolean {
  return unescaped(text).trim() === link;
}

function unescaped(text: string): string {
  return text
    .slice(Math.max(0, valueIndex(text)))
    .replace(/\\[nN]/g, "\n")
    .replace(/\\([\\;,])/g, "$1")
    .replace(/&amp;/g, "&");
}
