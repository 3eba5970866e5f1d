/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
};

export const table: CatalogueModule["table"] = {};
