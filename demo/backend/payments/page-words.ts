/** What the pages around a gift say, in the two languages that the demo's organisation writes. */

const en = {
  checkout: "Test checkout",
  test: "This is a test checkout. No money moves.",
  giftTo: (name: string) => `Your gift to ${name}`,
  frequency: { once: "One time", month: "Every month", year: "Every year" },
  choose:
    "In a real checkout you would type your card here. In this one, choose what should happen.",
  pay: (amount: string) => `Pay ${amount}`,
  decline: "The card is declined",
  later: "Pay later from a bank",
  cancel: "Cancel and go back",
  waiting: "The bank has not answered yet",
  waitingNote: "You may leave this page. In this test, you say what the bank answers.",
  confirm: "The bank confirms",
  refuse: "The bank refuses",
  ended: "This checkout is over",
  endedNote: "Nothing more can happen here.",
  back: "Go back",
  thanks: "Thank you",
  receipt: "If you finished, a receipt comes by e-mail.",
  thanksTest: "This was a test. No money moved, and no e-mail is sent.",
  close: "You can close this page.",
  home: (name: string) => `Go to ${name}`,
  backTo: (name: string) => `Go back to ${name}`,
};

type PageWords = typeof en;

const es: PageWords = {
  checkout: "Pago de prueba",
  test: "Este es un pago de prueba. No se mueve dinero.",
  giftTo: (name) => `Su donación a ${name}`,
  frequency: { once: "Una vez", month: "Cada mes", year: "Cada año" },
  choose: "En un pago real, aquí escribiría su tarjeta. En este, elija qué debe pasar.",
  pay: (amount) => `Pagar ${amount}`,
  decline: "La tarjeta es rechazada",
  later: "Pagar después desde un banco",
  cancel: "Cancelar y volver",
  waiting: "El banco aún no responde",
  waitingNote: "Puede salir de esta página. En esta prueba, usted dice qué responde el banco.",
  confirm: "El banco confirma",
  refuse: "El banco rechaza",
  ended: "Este pago terminó",
  endedNote: "Aquí ya no puede pasar nada más.",
  back: "Volver",
  thanks: "Gracias",
  receipt: "Si terminó, le llegará un recibo por correo electrónico.",
  thanksTest: "Esto fue una prueba. No se movió dinero y no se envía ningún correo.",
  close: "Puede cerrar esta página.",
  home: (name) => `Ir a ${name}`,
  backTo: (name) => `Volver a ${name}`,
};

/**
 * The words in the language of a page, English for one that has none, with the language they are
 * in.
 */
export function pageWords(locale: string): {
  readonly lang: "en" | "es";
  readonly words: PageWords;
} {
  const spanish = locale.toLowerCase().split("-")[0] === "es";
  return spanish ? { lang: "es", words: es } : { lang: "en", words: en };
}
