/** What a gift is called at a checkout: neutral, for the receipt is read by others too. */
import type { PaymentSettings } from "./settings.js";

type Spoken = Readonly<Record<string, string>>;

const gift: Spoken = { en: "Donation", es: "Donación" };
const fee: Spoken = {
  en: "Processing costs (your choice)",
  es: "Costos de procesamiento (por elección suya)",
};

export interface LineNames {
  readonly gift: string;
  readonly fee: string;
  readonly footer?: string | undefined;
}

/** In a donor's language where there is one, else in English, else in whichever was written. */
export function lineNames(settings: PaymentSettings, locale: string): LineNames {
  const own = (texts: Spoken | undefined) => texts && said(texts, locale);
  return {
    gift: own(settings.lineName) ?? said(gift, locale) ?? "",
    fee: own(settings.feeName) ?? said(fee, locale) ?? "",
    footer: own(settings.receiptFooter),
  };
}

function said(texts: Spoken, locale: string): string | undefined {
  const byLanguage = new Map(Object.entries(texts).map(([tag, each]) => [tag.toLowerCase(), each]));
  const tag = locale.toLowerCase();
  const [language = ""] = tag.split("-");
  return (
    byLanguage.get(tag) ??
    byLanguage.get(language) ??
    byLanguage.get("en") ??
    Object.values(texts)[0]
  );
}
