/** Finds what leads into a meeting or to a person: links, numbers, codes. */
import { announcesWifi, houseCodeIn } from "./house-codes.js";

/** Usual endings of hosts. */
const endings = [
  "com|org|net|gov|edu|info|biz|us|io|me|co|app|live|ms|link|ly|tv|page|site|online|help|health",
  "care|dev|cc|eu|uk|ca|mx|ht|es|fr|pr|example|test|be|gl|gle|to|chat|meet|zoom|video|events?",
].join("|");

/** Cut wherever it stands; each pattern takes time linear in the text. */
const things: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/\S*/giu,
  /(?<![\p{L}\p{N}])(?:mailto|tel|sms|callto|skype|facetime|whatsapp|xmpp|sip):\S+/giu,
  /(?<![\p{L}\p{N}])www\.\S+/giu,
  /[^\s<>()]{0,64}@[^\s<>()]{1,255}/gu,
  // A host without a scheme: by a usual ending, or because a path follows.
  new RegExp(
    String.raw`(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_-]{1,63}\.){1,6}` +
      String.raw`(?:${endings})(?![\p{L}\p{N}])(?:[/:?#]\S*)?`,
    "giu",
  ),
  /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_-]{1,63}\.){1,6}\p{L}{2,24}\/\S*/gu,
  // A host that is spelled out, so that no program collects it.
  /[\p{L}\p{N}._-]{1,63}\s{0,2}[([]?\s?(?:dot|punto)\s?[)\]]?\s{0,2}(?:com|org|net|gov|edu|us|io)(?![\p{L}\p{N}])(?:[/:?#]\S*)?/giu,
  // A Google Meet code.
  /(?<![\p{L}\p{N}-])[a-z]{3}-[a-z]{4}-[a-z]{3}(?![\p{L}\p{N}-])/gu,
  // 1-800-CALL-NOW
  /(?<![\p{L}\p{N}])(?:1[-. ])?8\d\d[-. ][A-Z][A-Z0-9-]{4,10}(?![\p{L}\p{N}])/gu,
];

const digits = /[+(]{0,3}\p{Nd}[\p{Nd}\s().,*#+\u2010-\u2015-]{2,60}/gu;
/** Dates and spans of years are not numbers to call; nor is a ZIP code with its four. */
const harmless =
  /(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d\s?[-\u2013\u2014]\s?(?:19|20)\d\d|\b\d{5}-\d{4}\b/g;

/** A word after which a secret follows, in the languages that organisers write. */
const words = [
  "pin",
  "pins",
  "passcode",
  "pass code",
  "passkey",
  "password",
  "passwort",
  "pwd",
  "pw",
  "access code",
  "security code",
  "entry code",
  "door code",
  "gate code",
  "room code",
  "meeting id",
  "meeting code",
  "meeting number",
  "meeting key",
  "webinar id",
  "conference id",
  "conference code",
  "host key",
  "participant id",
  "invite code",
  "join code",
  "join id",
  "code word",
  "dial-in",
  "dial in",
  "código",
  "codigo",
  "clave",
  "contraseña",
  "contrasena",
  "id de reunión",
  "id de la reunión",
  "id de reunion",
  "id de la reunion",
  "kòd",
  "modpas",
  "mot de passe",
  "code d'accès",
  "senha",
].join("|");
const keyword = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${words}`,
    "(?:buzz(?:er)?|timbre)(?=\\s{0,3}[:#]?\\s{0,3}\\p{Nd})",
    "code(?=\\s{0,3}(?:is\\b|[:#=-]|\\p{Nd}))",
    "id(?=\\s{0,3}[:#=]?\\s{0,3}\\p{Nd}))(?![\\p{L}\\p{N}])",
  ].join("|"),
  "iu",
);

/** The text as the patterns see it: full-width and other disguises undone. */
export function undisguised(text: string): string {
  return text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/** Whether a text holds anything that must not be published. */
export function holdsSecret(text: string): boolean {
  const plain = undisguised(text);
  return codeIn(plain) >= 0 || withoutThings(plain) !== plain;
}

/** The text without links, addresses and numbers; a code word and all after it go too. */
export function withoutSecrets(text: string): string {
  const plain = undisguised(text);
  // A house's code first: what is cut as a number would take it apart.
  const whole = houseCodeIn(plain);
  const cut = withoutThings(whole < 0 ? plain : plain.slice(0, whole));
  const at = codeIn(cut);
  if (cut === plain && at < 0) return text;
  return at < 0 ? cut : cut.slice(0, at);
}

/** Whether a sentence ends with a code word, so that the next line is its code. */
export function announcesSecret(text: string): boolean {
  const plain = undisguised(text);
  if (announcesWifi(plain)) return true;
  const match = keyword.exec(plain);
  if (!match) return false;
  const rest = plain.slice(match.index + match[0].length);
  // "Contraseña del wifi:", "Passcode for guests:"
  if (/^[^.!?…:=]{0,40}[:=]\s{0,9}$/u.test(rest)) return true;
  return /^\s{0,9}(?:is|are|es|será|se|est)?\s{0,9}[:.=-]{0,3}\s{0,9}$/iu.test(rest);
}

/** Where a word begins after which a secret follows, or a house's code. */
function codeIn(plain: string): number {
  const [word, house] = [keyword.exec(plain)?.index ?? -1, houseCodeIn(plain)];
  return word < 0 || house < 0 ? Math.max(word, house) : Math.min(word, house);
}

function withoutThings(plain: string): string {
  let text = plain;
  for (const thing of things) text = text.replace(thing, " ");
  return text.replace(digits, (found) => (isNumberToCall(found) ? " " : found));
}

function isNumberToCall(found: string): boolean {
  const rest = found.replace(harmless, " ");
  const count = rest.match(/\p{Nd}/gu)?.length ?? 0;
  if (count >= 7 || /\p{Nd}{6}/u.test(rest)) return true;
  return (count >= 3 && rest.includes("#")) || (count >= 5 && rest.trimStart().startsWith("+"));
}
