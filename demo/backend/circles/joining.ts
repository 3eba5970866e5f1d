/** What lets a person join from afar, taken out of an entry and kept for those who signed up. */
import type { Entry } from "./entries.js";
import { valueIndex } from "./content-lines.js";

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

/** A number to dial, with the codes a phone dials after it. */
const dialled = new RegExp(
  [
    "(?:dial|call|llam|tap mobile)[^\\n+]{0,60}\\n?\\s{0,9}",
    "((?:\\+1\\d{10}|\\+?1?[\\s(.-]{0,3}\\d{3}[\\s).-]{1,3}\\d{3}[\\s.-]\\d{4})(?:,[\\d,*#]{1,60})?)",
  ].join(""),
  "iu",
);

/** What an entry holds to join by. */
export function joiningOf(entry: Entry): Joining {
  const links = places.flatMap((place) =>
    entry.lines
      .filter(({ name }) => place.test(name))
      .flatMap(({ text }) => [...unescaped(text).matchAll(/https:\/\/[^\s<>"'\\^`{|}]{4,1000}/g)])
      .flatMap(([link]) => meeting(link.replace(/[.,;:)\]]+$/, ""))),
  );
  const texts = entry.lines
    .filter(({ name }) => name === "DESCRIPTION" || name === "LOCATION")
    .map(({ text }) => unescaped(text).replace(/<[^<>]{0,2000}>/g, " "))
    .join("\n");
  const dialIn = dialled.exec(texts)?.[1];
  const passcode =
    /(?:passcode|password|contraseña|clave|pin)\s{0,3}[:=]?\s{0,3}([\w#*-]{3,30})/iu.exec(
      texts,
    )?.[1];
  return {
    ...links[0],
    ...(dialIn && { dialIn: dialIn.trim() }),
    ...(passcode && { passcode }),
  };
}

function meeting(link: string): Joining[] {
  if (!URL.canParse(link)) return [];
  const { hostname } = new URL(link);
  const platform = platforms.find(([host]) => host.test(hostname))?.[1];
  return platform ? [{ joinUrl: link, platform }] : [];
}

function unescaped(text: string): string {
  return text
    .slice(Math.max(0, valueIndex(text)))
    .replace(/\\[nN]/g, "\n")
    .replace(/\\([\\;,])/g, "$1")
    .replace(/&amp;/g, "&");
}
