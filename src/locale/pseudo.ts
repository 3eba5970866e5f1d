/** Two made-up languages for tests and the demo: `qaa` accented and longer, `qab` right to left; offered to no visitor. */
import { loaders } from "../../locales/generated/pseudo.js";
import { refreshLanguages } from "./controller.js";
import { addLanguage } from "./load.js";

/** Lets `lang="qaa"` and `lang="qab"` be shown on this page. */
export function usePseudoLanguages(): void {
  for (const [code, language] of Object.entries(loaders)) addLanguage(code, language);
  refreshLanguages();
}
