/** What the demo's checkout says after it was paid, in the two languages that the demo's
 * organization writes. */
import type { PaymentPress, PlanPress } from "./demo-payments.js";

interface AfterWords {
  readonly afterwards: string;
  readonly afterwardsNote: string;
  /** Heading of one payment. */
  readonly payment: (amount: string, date: string) => string;
  readonly wentBack: (amount: string) => string;
  readonly disputes: Readonly<Record<"open" | "won" | "lost", string>>;
  readonly atTheBank: string;
  readonly plan: string;
  readonly planStates: Readonly<Record<"active" | "pastDue" | "ended", string>>;
  readonly presses: Readonly<Record<Exclude<PaymentPress, "refundPart">, string>>;
  readonly refundPart: (amount: string) => string;
  readonly planPresses: Readonly<Record<PlanPress, string>>;
  readonly plans: string;
  readonly plansNote: string;
}

const en: AfterWords = {
  afterwards: "What happens next",
  afterwardsNote: "This part is for testers. You say what the bank or the organization does.",
  payment: (amount, date) => `${amount} on ${date}`,
  wentBack: (amount) => `${amount} went back to the donor.`,
  disputes: {
    open: "The donor asked their bank to take it back.",
    won: "The bank left the money with the organization.",
    lost: "The bank gave the money back to the donor.",
  },
  atTheBank: "The money is on its way to the organization's bank.",
  plan: "This gift comes again",
  planStates: {
    active: "The plan is active.",
    pastDue: "The last payment did not work.",
    ended: "The plan has ended.",
  },
  presses: {
    refundRest: "Give all of it back",
    refundFails: "The money that went back returns",
    payOut: "Send it to the organization's bank",
    warn: "The card company warns of fraud",
    dispute: "The donor asks their bank to take it back",
    win: "The bank decides for the organization",
    lose: "The bank decides for the donor",
  },
  refundPart: (amount) => `Give ${amount} back`,
  planPresses: {
    nextPaid: "The next gift comes in",
    nextRefused: "The next gift is declined",
    endPlan: "End the plan",
  },
  plans: "Change or end a gift that comes again",
  plansNote:
    "With a real provider you would do this here. In this test, each plan is ended on the page of its own checkout.",
};

const es: AfterWords = {
  afterwards: "Qué pasa después",
  afterwardsNote:
    "Esta parte es para quien hace pruebas. Usted dice qué hace el banco o la organización.",
  payment: (amount, date) => `${amount}, ${date}`,
  wentBack: (amount) => `Se devolvieron ${amount} a quien donó.`,
  disputes: {
    open: "Quien donó pidió a su banco recuperar el dinero.",
    won: "El banco dejó el dinero a la organización.",
    lost: "El banco devolvió el dinero a quien donó.",
  },
  atTheBank: "El dinero va camino al banco de la organización.",
  plan: "Esta donación se repite",
  planStates: {
    active: "El plan está activo.",
    pastDue: "El último pago no funcionó.",
    ended: "El plan terminó.",
  },
  presses: {
    refundRest: "Devolver todo",
    refundFails: "El dinero devuelto regresa",
    payOut: "Enviar al banco de la organización",
    warn: "La empresa de la tarjeta avisa de un fraude",
    dispute: "Quien donó pide a su banco recuperar el dinero",
    win: "El banco decide a favor de la organización",
    lose: "El banco decide a favor de quien donó",
  },
  refundPart: (amount) => `Devolver ${amount}`,
  planPresses: {
    nextPaid: "Llega la próxima donación",
    nextRefused: "La próxima donación es rechazada",
    endPlan: "Terminar el plan",
  },
  plans: "Cambiar o terminar una donación que se repite",
  plansNote:
    "Con un proveedor real lo haría aquí. En esta prueba, cada plan se termina en la página de su propio pago.",
};

/** The words in the language that a page is in. */
export function afterWords(lang: "en" | "es"): AfterWords {
  return lang === "es" ? es : en;
}
