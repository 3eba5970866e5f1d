/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import { str } from "@lit/localize";
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
  "circles.along.app": `[Çåļéñðåŕ åþþ öñ ţĥîš ðéṽîçé אבגדהוזאבגד]`,
  "circles.along.appointment": `[Åþþöîñţɱéñţ אבגדה]`,
  "circles.along.calendar": `[Þûţ îţ îñ ýöûŕ çåļéñðåŕ אבגדהוזאבג]`,
  "circles.along.call": str`[Çåļļ ${0} אב]`,
  "circles.along.cancelled": str`[Çåñçéļļéð: ${0} אבגדה]`,
  "circles.along.copy": `[Çöþý ţĥéšé ŵöŕðš אבגדהוז]`,
  "circles.along.copy-address": `[Çöþý ţĥé åððŕéšš אבגדהוז]`,
  "circles.along.dates": `[Ðåţéš אב]`,
  "circles.along.feed": `[Ķééþ åļļ ðåţéš îñ ýöûŕ çåļéñðåŕ אבגדהוזאבגדהו]`,
  "circles.along.feed-hint": `[Ýöûŕ çåļéñðåŕ ŵîļļ ļööķ ĥéŕé ƒöŕ ñéŵ åñð çĥåñĝéð ðåţéš. Ĝööĝļé ɱåý ţåķé å ðåý. אבגדהוזאבגדהוזאבגדהוזאבגדהוזאבגד]`,
  "circles.along.feed-name": `[Åþþöîñţɱéñţš אבגדה]`,
  "circles.along.file": `[Åðð ţö çåļéñðåŕ אבגדהו]`,
  "circles.along.host": str`[Ţĥîš åððŕéšš ñåɱéš ${0}. Ŵĥö öþéñš ýöûŕ çåļéñðåŕ'š šéţţîñĝš çåñ šéé îţ. אבגדהוזאבגדהוזאבגדהוזאבגדהו]`,
  "circles.along.hours": str`[${0}, ${1} ţö ${2} אבג]`,
  "circles.along.names": `[Ŵîţĥ ñåɱéš אבגד]`,
  "circles.along.names-hint": `[Ŵîţĥöûţ ñåɱéš, ñöƀöðý ŵĥö šééš îţ ķñöŵš ŵĥåţ îţ îš åƀöûţ. אבגדהוזאבגדהוזאבגדהוזאב]`,
  "circles.along.own": `[Ɱåķé å ƒîļé ţĥåţ åļšö šåýš ŵĥéŕé אבגדהוזאבגדהו]`,
  "circles.along.own-hint": `[Îţ îš ɱåðé öñ ţĥîš ðéṽîçé. Ŵĥö çåñ öþéñ ýöûŕ çåļéñðåŕ çåñ ŕéåð îţ. אבגדהוזאבגדהוזאבגדהוזאבגדהו]`,
  "circles.along.passcode": str`[Þåššçöðé: ${0} אבגד]`,
  "circles.along.print": `[Þŕîñţ אב]`,
  "circles.along.print-list": `[Þŕîñţ ţĥîš ļîšţ אבגדהו]`,
  "circles.along.receives": str`[${0} ŵîļļ ŕéçéîṽé ţĥé ðåţé åñð ţĥîš ţîţļé: ${1} אבגדהוזאבגדהוזאב]`,
  "circles.along.receives-address": `[Ĝööĝļé ŵîļļ ŕéçéîṽé ţĥîš åððŕéšš. אבגדהוזאבגדהוז]`,
  "circles.along.receives-place": str`[${0} ŵîļļ ŕéçéîṽé ţĥé ðåţé, ţĥîš ţîţļé åñð ţĥîš þļåçé: ${1}, ${2} אבגדהוזאבגדהוזאבגדהוזא]`,
  "circles.along.remove": `[Îš îţ îñ ýöûŕ çåļéñðåŕ åļŕéåðý? Ŕéɱöṽé ţĥé öļð éñţŕý ƒîŕšţ. אבגדהוזאבגדהוזאבגדהוזאבג]`,
  "circles.along.send": `[Šéñð îţ öñ אבגד]`,
  "circles.along.share": `[Šĥåŕé öŕ þŕîñţ îţ אבגדהוז]`,
  "circles.along.shared": str`[${0}: ${1}, ${2}, ${3}. אבג]`,
  "circles.along.stays": `[Ţĥîš éñţŕý ŵîļļ ñöţ çĥåñĝé ƀý îţšéļƒ. Îƒ ŵé ĥåṽé å ŵåý ţö ŕéåçĥ ýöû, ŵé ŵîļļ ţéļļ ýöû. אבגדהוזאבגדהוזאבגדהוזאבגדהוזאבגדהוז]`,
  "circles.along.text": str`[Ţéẋţ ${0} אב]`,
  "circles.along.title": `[Šĥöŵ ţĥé ŕéåļ ţîţļé אבגדהוזא]`,
  "circles.along.title-hint": str`[Ýöûŕ çåļéñðåŕ ŵîļļ šĥöŵ: ${0} אבגדהוזאבג]`,
  "shared.copied": `[Çöþîéð. אבג]`,
  "shared.not-copied": `[Ýöûŕ ƀŕöŵšéŕ ðîð ñöţ åļļöŵ ţĥé çöþý. אבגדהוזאבגדהוזא]`,
};

export const table: CatalogueModule["table"] = {"hour":"h a"};
