/** Guesses the language a text is written in, so that a screen reader says it right. */

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Arabic}/u, "ar"],
  [/[ăđơưạảấầậắặẹẻếềệịọỏốồộớờợụủứừựỳỵ]/iu, "vi"],
];

const small: Readonly<Record<string, readonly string[]>> = {
  en: "the and of for to you with who is are we in at your from people can".split(" "),
  es: "el la los las de del para con que y en un una por su se es nosotros personas quienes".split(
    " ",
  ),
  ht: "nan ak pou yon moun ki nou pa se li sou gen ou yo lè sèk tout kreyòl".split(" "),
  fr: "le les des pour avec que et dans un une est vous nous qui du aux personnes".split(" "),
  pt: "o os as da do para com que e em um uma por você são não nós pessoas".split(" "),
};

/** A BCP 47 code, `fallback` when the text does not tell. */
export function textLanguage(text: string, fallback: string): string {
  for (const [script, code] of scripts) if (script.test(text)) return code;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = fallback;
  let most = 0;
  for (const [code, list] of Object.entries(small)) {
    const count = words.filter((word) => list.includes(word)).length;
    if (count > most || (count === most && count > 0 && code === fallback)) {
      best = code;
      most = count;
    }
  }
  return best;
}
