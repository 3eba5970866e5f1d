/** The number by which people join from a phone, told from the numbers that answer questions. */

/** A number as one dials it here, with the codes that a phone dials after it. */
const number =
  /(?<!\d)(?:\+1\d{10}|\+?1?[\s(.-]{0,3}\d{3}[\s).-]{1,3}\d{3}[\s.-]\d{4})(?:,[\d,*#]{1,60}|(?!\d))/gu;

/** Nobody writes these of another number. */
const certain = new RegExp(
  [
    "dial[ -]?in",
    "tap mobile|(?:un|solo|de) toque",
    "audio only|solo audio",
    "(?:tele|phone |video |audio )conferenc",
    "call[ -]in number|n[uú]mero de (?:acceso|marcaci[oó]n)",
  ].join("|"),
  "iu",
);
/** What one types when somebody answers: the number before it is the one to dial. */
const codeAfter = new RegExp(
  "(?<!\\p{L})(?:pin|pass ?code|access code|(?:meeting|conference) id|contraseña|clave|" +
    "c[oó]digo|id de (?:la )?reuni[oó]n)(?!\\p{L})[^\\n\\d]{0,12}\\d",
  "iu",
);
/** These join, unless the sentence says that they ask for something. */
const likely = new RegExp(
  [
    "(?<!\\p{L})(?:dial(?:ing)?|join(?:ing)?|by phone|call[ -]in|listen in",
    "marque|marcar|marca|unirse|unirte|[uú]n[ae](?:se|te)|conectarse|con[eé]ctese|por tel[eé]fono",
    "entrar (?:a|en) la (?:reuni[oó]n|llamada))(?!\\p{L})",
  ].join("|"),
  "iu",
);
const asks = new RegExp(
  [
    "sign(?:ing)?[ -]?up|regist|rsvp|reserv|enrol|questions?|(?<!\\p{L})ask|info|help|interpret",
    "cancel|(?<!\\p{L})rides?(?!\\p{L})|child ?care|speak|talk|message|voicemail|office|waitlist",
    "inscr[ií]|apunt|ap[uú]nte|preg[uú]nt|dudas?(?!\\p{L})|ayuda|int[eé]rprete|consult|mensaje|oficina|hablar",
  ].join("|"),
  "iu",
);

/** The first that is certain, else the first that is likely. */
export function dialInOf(text: string): string | undefined {
  const found = [...text.matchAll(number)].map((match) => {
    const { 0: whole, index } = match;
    const before = sentenceBefore(text.slice(Math.max(0, index - 200), index));
    const [line = ""] = text.slice(index + whole.length, index + whole.length + 60).split("\n");
    return { dialled: whole.trim(), surety: suretyOf(whole, before, line) };
  });
  const best = found.find(({ surety }) => surety === 2) ?? found.find(({ surety }) => surety === 1);
  return best?.dialled;
}

/** 2: certain, 1: likely, 0: another number. */
function suretyOf(dialled: string, before: string, line: string): 0 | 1 | 2 {
  // "Meeting ID: 855 501 4214" looks like a number.
  if (/(?:\bid|\bcode|\bpin|c[oó]digo)\s{0,3}[:#=]?\s{0,3}$/iu.test(before)) return 0;
  const [after = ""] = line.split(/[.!?](?:\s|$)/u);
  if (dialled.includes(",") || certain.test(before)) return 2;
  if (codeAfter.test(line)) return 2;
  const sentence = `${before} … ${after}`;
  return likely.test(sentence) && !asks.test(sentence) ? 1 : 0;
}

/** Of the line, or of the line above where the number begins its own. */
function sentenceBefore(text: string): string {
  const lines = text.replace(/[\s•*·–-]{1,20}$/u, "").split("\n");
  return (
    lines
      .at(-1)
      ?.split(/[.!?]\s/u)
      .at(-1)
      ?.slice(-60) ?? ""
  );
}
