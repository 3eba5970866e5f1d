/** Finds one element's language: the visitor's choice, its own, the page's, or English. */
import { languages, sourceLanguage } from "./languages.js";

const codes: readonly string[] = /*@__PURE__*/ languages.map(({ code }) => code);

// Old and three-letter names that pages still carry (IANA registry; ISO 639-2 in library systems).
const aliases: Readonly<Record<string, string>> = {
  iw: "he",
  in: "id",
  ji: "yi",
  tl: "fil",
  tgl: "fil",
  mo: "ro",
  no: "nb",
  sh: "sr",
  cmn: "zh",
  yue: "zh-hant",
  prs: "fa",
  arb: "ar",
  swh: "sw",
  eng: "en",
  spa: "es",
  zho: "zh",
  chi: "zh",
  vie: "vi",
  rus: "ru",
  por: "pt",
  fra: "fr",
  fre: "fr",
  hat: "ht",
  ara: "ar",
  swa: "sw",
};

const traditional = new Set(["tw", "hk", "mo"]);

/**
 * The language among `available` that a BCP 47 tag asks for: `es-MX` takes `es`, `zh-TW` takes
 * `zh-Hant` and then `zh`, `iw` takes `he`. Nothing when none fits.
 */
export function matchLanguage(
  tag: string,
  available: readonly string[] = codes,
): string | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  const [first = ""] = parts;
  const [language = "", aliasScript] = (aliases[first] ?? first).split("-");
  if (!language) return undefined;
  const rest = parts.slice(1);
  const end = rest.findIndex((part) => part.length === 1); // extensions and private use
  const kept = end < 0 ? rest : rest.slice(0, end);
  const region = kept.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
  const script =
    kept.find((part) => /^[a-z]{4}$/.test(part)) ??
    aliasScript ??
    (language === "zh" && region && traditional.has(region) ? "hant" : undefined);
  const chain = [
    [language, script, region],
    [language, script],
    [language, region],
    [language],
  ].map((wanted) => wanted.filter(Boolean).join("-"));
  const lower = available.map((code) => code.toLowerCase());
  const found = chain.map((wanted) => lower.indexOf(wanted)).find((index) => index >= 0);
  return found === undefined ? undefined : available[found];
}

/**
 * The language for `element`. A language that Haven does not speak is passed over, up to the next
 * `lang` outside; the browser's languages decide nothing, since the phone may be borrowed.
 */
export function resolveLanguage(
  element: Element,
  chosen?: string,
  available: readonly string[] = codes,
): string {
  const choice = chosen && matchLanguage(chosen, available);
  if (choice) return choice;
  for (let at: Element | undefined = element; at; at = outside(at)) {
    const tag = at.getAttribute("lang");
    const found = tag && matchLanguage(tag, available);
    if (found) return found;
  }
  return sourceLanguage;
}

/** The element around this one, through the hosts of shadow roots. */
export function outside(element: Element): Element | undefined {
  const parent = element.parentNode;
  if (!parent) return undefined;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element; // the node type just said so
  return (parent as Partial<ShadowRoot>).host; // absent on a document or fragment
}

/** The shipped language that the browser prefers to the one shown: offered, never taken. */
export function offeredLanguage(
  shown: string,
  preferred: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const tag of preferred) {
    const found = matchLanguage(tag, available);
    if (found) return found === shown ? undefined : found;
  }
  return undefined;
}
