/** The answers that fields understand, in English and Spanish, written as people write them. */
import type { Circle, Cost, Place } from "../../../src/contract/circle.js";

type SignUp = Pick<Circle["rsvp"], "mode"> & Pick<Circle["audience"], "entry">;

/** A table of codes by comparable words (`plainWord`). */
export function answers<Code>(
  rows: readonly (readonly [Code, string])[],
): ReadonlyMap<string, Code> {
  return new Map(
    rows.flatMap(([code, words]) => words.split("|").map((word) => [word, code] as const)),
  );
}

export const kinds = answers<Circle["kind"]>([
  [
    "healingCircle",
    "healing circle|healing|circle|circulo|circulo de sanacion|sanacion|circulo de apoyo",
  ],
  ["racialHealing", "racial healing|racial healing conversation|racial healing circle"],
  ["racialHealing", "sanacion racial|conversacion de sanacion racial"],
  ["workshop", "workshop|class|taller|clase"],
  ["other", "other|otro|otra"],
]);

export const modes = answers<Circle["modes"]>([
  [["inPerson"], "in person|person|presencial|en persona"],
  [["online"], "online|on line|zoom|video|by video|virtual|en linea|por video|por zoom"],
  [["phone"], "phone|by phone|telephone|call|telefono|por telefono|llamada"],
  [["inPerson", "online"], "hybrid|hibrido|hibrida"],
]);

export const visibilities = answers<Place["visibility"]>([
  ["public", "public|yes|show|publica|publico|si|mostrar"],
  [
    "area",
    "area|area only|only the area|zona|solo la zona|solo zona|no|hidden|private|privada|privado",
  ],
  ["afterRsvp", "after sign up|after signup|after rsvp|after registration|after you sign up"],
  ["afterRsvp", "despues de inscribirse|despues de la inscripcion|al inscribirse"],
  ["ask", "ask|ask us|call|call us|pregunte|preguntenos|llame|llamenos"],
]);

export const costKinds = answers<Cost["kind"]>([
  ["free", "free|no cost|free of charge|gratis|gratuito|gratuita|sin costo"],
  [
    "sliding",
    "sliding|sliding scale|pay what you can|escala movil|pague lo que pueda|segun sus ingresos",
  ],
  ["donation", "donation|by donation|donations|donations welcome"],
  ["donation", "donacion|donaciones|por donacion|donacion voluntaria"],
]);

export const signUps = answers<SignUp>([
  [
    { mode: "none", entry: "open" },
    "none|no|not needed|no need|drop in|just come|no hace falta|sin inscripcion|no es necesaria",
  ],
  [{ mode: "optional", entry: "open" }, "optional|welcome|opcional"],
  [
    { mode: "required", entry: "open" },
    "required|yes|needed|please sign up|obligatoria|requerida|necesaria|si",
  ],
  [
    { mode: "talkFirst", entry: "talkFirst" },
    "talk first|talk to us first|talk with us first|call first|call us first|ask first",
  ],
  [
    { mode: "talkFirst", entry: "talkFirst" },
    "hable primero|hable con nosotros primero|llame primero",
  ],
  [{ mode: "none", entry: "closed" }, "closed|cerrada|cerrado"],
]);

export const bands = answers<"open" | "few" | "full">([
  ["open", "open|yes|available|hay|disponible|disponibles|abierto"],
  ["few", "few|a few|pocos|pocas"],
  ["full", "full|none|lleno|llena|completo|no hay"],
]);

export const yesNoAsk = answers<"yes" | "no" | "ask">([
  ["yes", "yes|si|provided|available|hay"],
  ["no", "no|none|not available|no hay"],
  ["ask", "ask|ask us|on request|if you ask|pregunte|preguntenos|a pedido|si lo pide|llame"],
]);

export const yesNo = answers<boolean>([
  [true, "yes|si"],
  [false, "no|none"],
]);

export const languageNames = answers<string>([
  ["en", "english|ingles"],
  ["es", "spanish|espanol|castellano"],
  ["ht", "haitian creole|haitian|creole|kreyol|kreyol ayisyen|criollo haitiano|creole haitiano"],
  ["fr", "french|francais|frances"],
  ["pt", "portuguese|portugues"],
  ["zh", "chinese|mandarin|chino|mandarin chinese|中文"],
  ["yue", "cantonese|cantones"],
  ["vi", "vietnamese|vietnamita|tieng viet"],
  ["ru", "russian|ruso"],
  ["uk", "ukrainian|ucraniano"],
  ["ar", "arabic|arabe"],
  ["sw", "swahili|kiswahili|suajili"],
  ["ase", "asl|american sign language|sign language|lengua de senas|lengua de senas americana"],
  ["km", "khmer|camboyano|jemer"],
  ["ko", "korean|coreano"],
  ["ne", "nepali"],
  ["bn", "bengali|bangla|bengali language"],
  ["ps", "pashto|pastun"],
  ["fa", "farsi|persian|dari|persa"],
  ["my", "burmese|birmano"],
  ["so", "somali"],
  ["am", "amharic|amarico"],
  ["qu", "quechua"],
  ["quc", "k'iche'|k'iche|kiche|quiche"],
  ["mam", "mam"],
  ["pl", "polish|polaco"],
  ["it", "italian|italiano"],
]);

export const doorThings = answers<"idAsked" | "signIn" | "guard">([
  ["idAsked", "id|ids|id asked|identification|identificacion|documentos"],
  ["signIn", "sign in|sign in sheet|sign in list|sign up sheet|registro|lista|lista de registro"],
  ["guard", "guard|guards|a guard|security|security guard|guardia|un guardia|seguridad"],
]);
