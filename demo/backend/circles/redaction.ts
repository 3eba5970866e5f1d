/** Cuts from every text what must not be published, and leaves sentences that still read well. */
import { tidy, type TextLine } from "./description.js";
import { announcesSecret, holdsSecret, undisguised, withoutSecrets } from "./secrets.js";

/** How a video program's invitation begins; nothing after it is the organiser's own text. */
const invitation = new RegExp(
  [
    "^(?:-::~|[_\u2500\u2501\u2550-]{8,}|\\*{8,}|_{6,}|-{2,4}[(=]|microsoft teams)",
    "^-{2} (?:do not|no) (?:delete|borrar|cambiar)",
    "^(?:one tap mobile|find your local number|dial by your location)",
    "^(?:more|m[aá]s) (?:phone )?n[uú]m",
    "^(?:or )?(?:dial|call)(?: in)?\\s?(?:\\(|:)",
    "^join(?: the| with| on| your| by)? (?:zoom|google|microsoft|teams|webex|meeting|video|call|phone)",
    "^join (?:on|from) your",
    "^(?:unirse|únase (?:a|por)|unise)",
    "is inviting you to|invita a (?:una )?reuni|meeting options|opciones de (?:la )?reuni",
  ].join("|"),
  "i",
);

const lone = /^(?:google meet|zoom|microsoft teams|teams|webex|facetime)(?: meeting| link)?$/i;

/** Whether from here on a description is a video program's invitation. */
export function beginsInvitation(text: string): boolean {
  return invitation.test(text);
}

/** Lines of free text as paragraphs, without any sentence that holds a secret or a hidden place. */
export function redactProse(
  lines: readonly TextLine[],
  place: readonly string[],
  left: (line: number) => void = () => {},
): string {
  const kept: string[] = [];
  let announced = false;
  // A program that wraps lines parts "the code" from "is 5566", and a number in two.
  let ending = "";
  for (const { text, line } of lines) {
    // A link's own words say nothing without the link.
    if (lone.test(text)) continue;
    if (text === "") {
      if (kept.at(-1) !== "") kept.push("");
      ending = "";
      continue;
    }
    const sentences: string[] = [];
    const all = text.split(/(?<=[.!?…。！？])\s+/u);
    const [next = ""] = all;
    const isParted = ending !== "" && !leads(next, place) && leads(`${ending} ${next}`, place);
    if (isParted && kept.at(-1)?.endsWith(ending)) {
      const before = kept.pop()?.slice(0, -ending.length).trim();
      if (before) kept.push(before);
    }
    for (const [index, sentence] of all.entries()) {
      const skip = announced || (isParted && index === 0) || leads(sentence, place);
      announced = announcesSecret(sentence);
      if (!skip) sentences.push(sentence);
    }
    // What is cut already must not cut what follows.
    const last = all.at(-1) ?? "";
    ending = sentences.at(-1) === last ? last : "";
    if (sentences.join(" ") !== text) left(line);
    // A line that only led to what was cut ("Join here:") says nothing any more.
    const rest = sentences.join(" ");
    if (rest !== "" && !(sentences.length > 0 && rest.endsWith(":") && rest !== text))
      kept.push(rest);
  }
  return kept.join("\n").trim();
}

/** Whether a sentence leads into a meeting, to a person or to a hidden place. */
function leads(sentence: string, place: readonly string[]): boolean {
  return holdsSecret(sentence) || namesPlace(sentence, place);
}

/** A short text (a title, a field) without the secret itself. */
export function redactShort(text: string, place: readonly string[]): string {
  let rest = withoutSecrets(text);
  for (const part of place) rest = withoutPart(rest, part);
  return rest === text ? tidy(text) : mended(rest);
}

/** Takes away what a cut left hanging: empty brackets, an open one, a last "at" or dash. */
function mended(text: string): string {
  let rest = tidy(text)
    .replace(/\(\s*\)|\[\s*\]|<\s*>/g, "")
    .replace(/\s+([,.;:)])/g, "$1");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/[([][^()[\]]*$/u, "")
      .replace(/[\s([<,;:|/–—-]+$/u, "")
      .replace(/^[\s)\]>,;:|/–—-]+/u, "")
      .replace(/(?<=\s|^)(?:at|on|via|by|in|en|por|con|a|or|call|text|o|link|enlace)$/iu, "");
  }
  return rest;
}

/** The parts of a withheld LOCATION that would lead there: its name, its street, its room. */
export function placeParts(location: string): readonly string[] {
  const parts = location.split(/[,;\n]/).map((part) => part.trim());
  return parts.filter(
    (part, index) =>
      part.length >= 5 && (index === 0 || /\d/.test(part)) && !/^[A-Z]{2} \d{5}/.test(part),
  );
}

function namesPlace(text: string, place: readonly string[]): boolean {
  const plain = folded(text);
  return place.some((part) => plain.includes(folded(part)));
}

function withoutPart(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  if (at >= 0) return `${text.slice(0, at)} ${text.slice(at + part.length)}`;
  return namesPlace(text, [part]) ? "" : text;
}

function folded(text: string): string {
  return undisguised(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .toLowerCase()
    .trim();
}
