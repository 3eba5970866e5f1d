/** A number of the organisation on a page that the server writes: with the hours and languages in
 * which somebody answers, because such a page stays open longer than "open now" is true. */
import { html } from "hono/html";
import type { Hours, Phone, Weekday } from "../../src/contract/organization-config.js";
import { weekdays } from "../../src/contract/organization-config.js";
import { safeUrl } from "../../src/contract/url.js";
import type { Piece } from "./page.js";

type Lang = "en" | "es";

const words = {
  en: {
    call: (number: string) => `Call ${number}`,
    text: (number: string) => `Text ${number}`,
    days: (first: string, last: string) => `${first} to ${last}`,
    span: (days: string, from: string, to: string) => `${days} from ${from} to ${to}`,
    allDay: (days: string) => `${days}, day and night`,
    always: "Day and night",
    message: "You can leave a message.",
    am: "AM",
    pm: "PM",
    midnight: "midnight",
  },
  es: {
    call: (number: string) => `Llamar al ${number}`,
    text: (number: string) => `Mensaje de texto al ${number}`,
    days: (first: string, last: string) => `de ${first} a ${last}`,
    span: (days: string, from: string, to: string) => `${days}, de ${from} a ${to}`,
    allDay: (days: string) => `${days}, de día y de noche`,
    always: "De día y de noche",
    message: "Puede dejar un mensaje.",
    am: "a.m.",
    pm: "p.m.",
    midnight: "medianoche",
  },
} as const;

/** The link, and when it is answered in which languages. */
export function phoneLine(phone: Phone, lang: Lang): Piece {
  const { kind, number } = phone;
  const say = kind === "text" ? words[lang].text(number) : words[lang].call(number);
  const digits = number.replaceAll(/[^\d+]/g, "");
  const url = safeUrl(`${kind === "text" ? "sms" : "tel"}:${digits}`);
  const answered = answeredWords(phone, lang);
  const link = url ? html`<a href="${url}">${say}</a>` : say;
  return html`${link}${answered && html`<br />${answered}`}`;
}

/** "Monday to Friday from 9 AM to 5 PM. You can leave a message. English, Spanish." */
export function answeredWords({ hours = [], languages, voicemail }: Phone, lang: Lang): string {
  const names = new Intl.DisplayNames(lang, { type: "language" });
  const spoken = languages.map((code) => names.of(code) ?? code).join(", ");
  return [
    hours.map((each) => hoursWords(each, lang)).join("; "),
    hours.length > 0 && voicemail ? words[lang].message : "",
    spoken,
  ]
    .filter(Boolean)
    .map((sentence) => capital(sentence, lang).replace(/\.?$/, ".")) // "5 p.m." has one already
    .join(" ");
}

function hoursWords({ days, from, to }: Hours, lang: Lang): string {
  const isAllDay = from === "00:00" && to === "24:00";
  if (isAllDay && new Set(days).size === weekdays.length) return words[lang].always;
  const named = daysWords(days, lang);
  if (isAllDay) return words[lang].allDay(named);
  return words[lang].span(named, clockWords(from, lang), clockWords(to, lang));
}

/** Three days in a row and more as their ends, others one by one. */
function daysWords(days: readonly Weekday[], lang: Lang): string {
  const runs: number[][] = [];
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue;
    if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  const parts = runs.flatMap((run) => {
    const names = run.map((index) => dayName(index, lang));
    const [first, last] = [names[0], names.at(-1)];
    return first && last && run.length > 2 ? [words[lang].days(first, last)] : names;
  });
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(parts);
}

function dayName(index: number, lang: Lang): string {
  const aMonday = Date.UTC(2024, 0, 1);
  const day = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" });
  return day.format(aMonday + index * 86_400_000);
}

function clockWords(clock: string, lang: Lang): string {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  if (hour % 24 === 0 && minute === 0) return words[lang].midnight;
  const half = hour % 24 < 12 ? words[lang].am : words[lang].pm;
  const past = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past} ${half}`;
}

const capital = (text: string, lang: Lang) =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
