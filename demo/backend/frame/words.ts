/** What a hosted form's page says before there is a form, in the two languages that the demo's
 * organisation writes. */

const en = {
  title: "Form",
  now: "Need help right now?",
  danger: "In danger?",
  home: "Hurt or scared at home?",
  call: (number: string) => `Call ${number}`,
  open: (name: string) => `Open the form on the site of ${name}`,
  script: "This form needs JavaScript. Please call us.",
};

type FrameWords = typeof en;

const es: FrameWords = {
  title: "Formulario",
  now: "¿Necesita ayuda ahora mismo? Al llamar, oprima 2.",
  danger: "¿Está en peligro?",
  home: "¿Le hacen daño o tiene miedo en casa?",
  call: (number) => `Llamar al ${number}`,
  open: (name) => `Abrir el formulario en el sitio de ${name}`,
  script: "Este formulario necesita JavaScript. Por favor, llámenos.",
};

/** The words nearest to a language, English for one that has none, with the one they are in. */
export function frameWords(lang: string): {
  readonly lang: "en" | "es";
  readonly words: FrameWords;
} {
  const spanish = lang.toLowerCase().split("-")[0] === "es";
  return spanish ? { lang: "es", words: es } : { lang: "en", words: en };
}
