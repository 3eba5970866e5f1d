/** What the page to give on says, in the two languages that the demo's organisation writes. */

const en = {
  title: (name: string) => `Give to ${name}`,
  test: "This is a test. No money moves.",
  intro: "Your card is asked for on the next page, which is secure. Nothing is charged here.",
  amount: (currency: string) => `Amount (${currency})`,
  some: "Choose an amount, or type one",
  other: (currency: string) => `Another amount (${currency})`,
  from: (least: string, most: string) => `From ${least} to ${most}`,
  currency: "Currency",
  frequency: "How often",
  frequencies: { once: "One time", month: "Every month", year: "Every year" },
  designation: "What it is for",
  anything: "Please choose",
  binding: (label: string) => `“${label}”: we may use it for this alone.`,
  go: "Go to the secure checkout",
  which: "Which amount do you mean?",
  mean: (amount: string) => `I mean ${amount}`,
  twoWays: "We are not sure which amount you mean. Choose one, or type it anew.",
  empty: "Choose an amount, or type one.",
  syntax: "Please write the amount in digits, such as 25.",
  fraction: "This amount has too many digits after the mark.",
  onlyCurrency: (currency: string) => `We can take ${currency} here.`,
  step: (amount: string) => `Please choose a multiple of ${amount}.`,
  tooSmall: (amount: string) => `The smallest gift here is ${amount}.`,
  tooLarge: (amount: string) => `The largest gift here is ${amount}. For more, please call us.`,
  chooseCurrency: "Please choose a currency.",
  chooseFrequency: "Please choose how often.",
  chooseDesignation: "Please choose what it is for.",
  mend: "One thing needs a change. It is written beside the field.",
  check: "Please look at your gift once more, and go on.",
  busy: (minutes: number) =>
    minutes <= 1
      ? "Many gifts were begun from this network. No money was taken. Please try again in a minute, or call us."
      : `Many gifts were begun from this network. No money was taken. Please try again in ${minutes} minutes, or call us.`,
  unavailable:
    "The secure checkout does not answer right now. No money was taken. Please try again in a moment.",
  paused: "We take no gifts online right now. Thank you for thinking of us.",
  questions: "Questions? We are glad to help.",
  otherWays: "Other ways to give",
  stop: "You can change or stop a regular gift at any time.",
  manage: "Manage my gift",
  receiver: (registered: string) => `Your gift goes to ${registered}.`,
  tax: (legalName: string, ein: string) =>
    `${legalName} is a tax-exempt organization under section 501(c)(3) of the Internal Revenue Code (EIN ${ein}). Gifts are tax-deductible to the extent allowed by law.`,
};

export type GiveWords = typeof en;

const es: GiveWords = {
  title: (name) => `Donar a ${name}`,
  test: "Esto es una prueba. No se mueve dinero.",
  intro: "En la página siguiente, que es segura, se le pide la tarjeta. Aquí no se cobra nada.",
  amount: (currency) => `Cantidad (${currency})`,
  some: "Elija una cantidad o escriba una",
  other: (currency) => `Otra cantidad (${currency})`,
  from: (least, most) => `De ${least} a ${most}`,
  currency: "Moneda",
  frequency: "Con qué frecuencia",
  frequencies: { once: "Una vez", month: "Cada mes", year: "Cada año" },
  designation: "Para qué es",
  anything: "Por favor, elija",
  binding: (label) => `«${label}»: solo podemos usarla para esto.`,
  go: "Ir al pago seguro",
  which: "¿Qué cantidad quiso decir?",
  mean: (amount) => `Quise decir ${amount}`,
  twoWays: "No sabemos bien qué cantidad quiso decir. Elija una o escríbala de nuevo.",
  empty: "Elija una cantidad o escriba una.",
  syntax: "Por favor, escriba la cantidad en números, por ejemplo 25.",
  fraction: "Esta cantidad tiene demasiados dígitos después del punto.",
  onlyCurrency: (currency) => `Aquí podemos recibir ${currency}.`,
  step: (amount) => `Por favor, elija un múltiplo de ${amount}.`,
  tooSmall: (amount) => `La donación más pequeña aquí es de ${amount}.`,
  tooLarge: (amount) =>
    `La donación más grande aquí es de ${amount}. Para dar más, por favor, llámenos.`,
  chooseCurrency: "Por favor, elija una moneda.",
  chooseFrequency: "Por favor, elija con qué frecuencia.",
  chooseDesignation: "Por favor, elija para qué es.",
  mend: "Hay que cambiar una cosa. Está escrito junto al campo.",
  check: "Por favor, mire su donación una vez más y siga.",
  busy: (minutes) =>
    minutes <= 1
      ? "Se empezaron muchas donaciones desde esta red. No se cobró nada. Por favor, inténtelo de nuevo en un minuto o llámenos."
      : `Se empezaron muchas donaciones desde esta red. No se cobró nada. Por favor, inténtelo de nuevo en ${minutes} minutos o llámenos.`,
  unavailable:
    "El pago seguro no responde en este momento. No se cobró nada. Por favor, inténtelo de nuevo en un momento.",
  paused: "En este momento no recibimos donaciones en línea. Gracias por pensar en nosotros.",
  questions: "¿Preguntas? Con gusto le ayudamos.",
  otherWays: "Otras formas de donar",
  stop: "Puede cambiar o parar una donación periódica en cualquier momento.",
  manage: "Administrar mi donación",
  receiver: (registered) => `Su donación es para ${registered}.`,
  tax: (legalName, ein) =>
    `${legalName} es una organización exenta de impuestos según la sección 501(c)(3) del Código de Impuestos Internos de los Estados Unidos (EIN ${ein}). Las donaciones son deducibles de impuestos en la medida que permite la ley.`,
};

/** The words in the language of a page, English for one that has none. */
export function giveWords(locale: string): {
  readonly lang: "en" | "es";
  readonly words: GiveWords;
} {
  const spanish = locale.toLowerCase().split("-")[0] === "es";
  return spanish ? { lang: "es", words: es } : { lang: "en", words: en };
}
