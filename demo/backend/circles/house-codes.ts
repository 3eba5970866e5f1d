/** Finds what opens the doors of a house and its Wi-Fi, also where a code is written in words. */

/** Doors and what stands beside them, in English and Spanish. */
const door = [
  "doors?|doorbells?|gates?|entrances?|entry|elevators?|building|puertas?|port[oó]n|portones|reja",
  "entrada|ascensor|edificio|pin|codes?|c[oó]digos?|clave",
].join("|");
const lock = [
  "key ?pads?|lock ?box(?:es)?|locks?|padlocks?|buzz(?:er)?s?|intercoms?|timbres?|candados?",
  "cerraduras?|interfono|intercomunicador|portero|teclado",
].join("|");

const digit = [
  "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|pound|star|hash",
  "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble|numeral|asterisco",
].join("|");
const tens = [
  "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
  "(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred",
  "diez|doce|trece|catorce|quince|dieci\\p{L}{4,6}|veint[ie]\\p{L}{0,7}",
  "(?:tre|cuare|cincue|sese|sete|oche|nove)nta",
].join("|");

const gap = "[\\s,-]{1,3}(?:(?:and|y)\\s)?";
const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
/** "four four one two": nobody tells a time or an age so. */
const inDigits = `${word(digit)}(?:${gap}${word(digit)}){2,11}`;
/** "forty-four twelve", which may be a time: beside a lock alone, and not after "at". */
const inTens = `(?<!(?:at|las|until|from)\\s{1,3})${word(tens)}${gap}${word(`${digit}|${tens}`)}`;
/** "4 4 1 2" */
const apart = "(?<!\\p{Nd}|\\p{Nd}\\s)\\p{Nd}(?:[\\s-]{1,2}\\p{Nd}){2,11}(?!\\p{Nd})";
const typed =
  `${word("with|press|type|punch|punch in|key in|con|oprima|presione|marque|teclee|digite")}` +
  "\\s{1,3}[*#]?\\p{Nd}{3,8}(?!\\p{Nd})";

const near = "[^.!?…\\n]{0,60}?";
const code = `(?:${inDigits}|${apart}|${typed})`;
const wifi = "(?<!\\p{L})wi[\\s-]?fi(?!\\p{L})";
/** What a place says of its Wi-Fi without giving it away. */
const harmless = word(
  "yes|no|none|not|free|available|open|public|there|included|provided|ask|sí|si|gratis|libre|hay|" +
    "abierto|disponible|público|incluido|pregunte",
);

const patterns: readonly RegExp[] = [
  `${word(`${door}|${lock}`)}${near}${code}`,
  `${code}${near}${word(`${door}|${lock}`)}`,
  `${word(lock)}[^.!?…\\n]{0,20}?${inTens}`,
  `${wifi}[^.!?…\\n:=]{0,30}[:=]\\s{0,3}(?!\\s|${harmless})\\S`,
  // "The Wi-Fi is Harbor2026": a word that no sentence has.
  `${wifi}\\s{1,3}(?:is|es)\\s{1,3}["'“«‘]?(?=\\S{0,40}\\p{Nd})\\S`,
  `${wifi}\\s{1,3}${word("pass|key|login|code|clave|llave")}`,
  "(?<=(?:^|[,;/(|–—-])\\s{0,3})pass(?=\\s{0,3}[:=])",
].map((source) => new RegExp(source, "iu"));

const announcing = new RegExp(`${wifi}[^.!?…\\n:=]{0,30}[:=]\\s{0,9}$`, "iu");

/** Where the first of them begins; `-1` where there is none. */
export function houseCodeIn(plain: string): number {
  const found = patterns.map((pattern) => plain.search(pattern)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** Whether the next line is what opens the Wi-Fi. */
export function announcesWifi(plain: string): boolean {
  return announcing.test(plain);
}
