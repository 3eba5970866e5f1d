/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { Money } from "../../../src/locale/tables.js";

export const money: Money = {"pattern":"¤#","decimal":".","group":",","signs":{"USD":"$","CAD":"CA$","MXN":"MX$","EUR":"€","GBP":"£","JPY":"¥","CNY":"CN¥","KRW":"₩","BRL":"R$","INR":"₹","VND":"₫"}};
