/** Two made-up languages, offered to no visitor: `qaa` longer, `qab` right to left. */
import { loaders } from "../../locales/generated/pseudo.js";
import { refreshLanguages } from "./controller.js";
import { addLanguage } from "./load.js";

/** Lets `lang="qaa"` and `lang="qab"` be shown on this page. */
export function usePseudoLanguages(): void {
  for (const [code, language] of Object.entries(loaders)) addLanguage(code, language);
  refreshLanguages();
}
