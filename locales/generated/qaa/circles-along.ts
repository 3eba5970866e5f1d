/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import { str } from "@lit/localize";
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
  "circles.along.app": `[Çåļéñðåŕ åþþ öñ ţĥîš ðéṽîçé ẽţéŕñûɱẽţéŕ]`,
  "circles.along.appointment": `[Åþþöîñţɱéñţ ẽţéŕñ]`,
  "circles.along.calendar": `[Þûţ îţ îñ ýöûŕ çåļéñðåŕ ẽţéŕñûɱẽţé]`,
  "circles.along.call": str`[Çåļļ ${0} ẽţ]`,
  "circles.along.cancelled": str`[Çåñçéļļéð: ${0} ẽţéŕñ]`,
  "circles.along.copy": `[Çöþý ţĥéšé ŵöŕðš ẽţéŕñûɱ]`,
  "circles.along.copy-address": `[Çöþý ţĥé åððŕéšš ẽţéŕñûɱ]`,
  "circles.along.dates": `[Ðåţéš ẽţ]`,
  "circles.along.feed": `[Ķééþ åļļ ðåţéš îñ ýöûŕ çåļéñðåŕ ẽţéŕñûɱẽţéŕñû]`,
  "circles.along.feed-hint": `[Ýöûŕ çåļéñðåŕ ŵîļļ ļööķ ĥéŕé ƒöŕ ñéŵ åñð çĥåñĝéð ðåţéš. Ĝööĝļé ɱåý ţåķé å ðåý. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕ]`,
  "circles.along.feed-name": `[Åþþöîñţɱéñţš ẽţéŕñ]`,
  "circles.along.file": `[Åðð ţö çåļéñðåŕ ẽţéŕñû]`,
  "circles.along.host": str`[Ţĥîš åððŕéšš ñåɱéš ${0}. Ŵĥö öþéñš ýöûŕ çåļéñðåŕ'š šéţţîñĝš çåñ šéé îţ. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñû]`,
  "circles.along.hours": str`[${0}, ${1} ţö ${2} ẽţé]`,
  "circles.along.names": `[Ŵîţĥ ñåɱéš ẽţéŕ]`,
  "circles.along.names-hint": `[Ŵîţĥöûţ ñåɱéš, ñöƀöðý ŵĥö šééš îţ ķñöŵš ŵĥåţ îţ îš åƀöûţ. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţ]`,
  "circles.along.own": `[Ɱåķé å ƒîļé ţĥåţ åļšö šåýš ŵĥéŕé ẽţéŕñûɱẽţéŕñû]`,
  "circles.along.own-hint": `[Îţ îš ɱåðé öñ ţĥîš ðéṽîçé. Ŵĥö çåñ öþéñ ýöûŕ çåļéñðåŕ çåñ ŕéåð îţ. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñû]`,
  "circles.along.passcode": str`[Þåššçöðé: ${0} ẽţéŕ]`,
  "circles.along.print": `[Þŕîñţ ẽţ]`,
  "circles.along.print-list": `[Þŕîñţ ţĥîš ļîšţ ẽţéŕñû]`,
  "circles.along.receives": str`[${0} ŵîļļ ŕéçéîṽé ţĥé ðåţé åñð ţĥîš ţîţļé: ${1} ẽţéŕñûɱẽţéŕñûɱẽţ]`,
  "circles.along.receives-address": `[Ĝööĝļé ŵîļļ ŕéçéîṽé ţĥîš åððŕéšš. ẽţéŕñûɱẽţéŕñûɱ]`,
  "circles.along.receives-place": str`[${0} ŵîļļ ŕéçéîṽé ţĥé ðåţé, ţĥîš ţîţļé åñð ţĥîš þļåçé: ${1}, ${2} ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽ]`,
  "circles.along.remove": `[Îš îţ îñ ýöûŕ çåļéñðåŕ åļŕéåðý? Ŕéɱöṽé ţĥé öļð éñţŕý ƒîŕšţ. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţé]`,
  "circles.along.send": `[Šéñð îţ öñ ẽţéŕ]`,
  "circles.along.share": `[Šĥåŕé öŕ þŕîñţ îţ ẽţéŕñûɱ]`,
  "circles.along.shared": str`[${0}: ${1}, ${2}, ${3}. ẽţé]`,
  "circles.along.stays": `[Ţĥîš éñţŕý ŵîļļ ñöţ çĥåñĝé ƀý îţšéļƒ. Îƒ ŵé ĥåṽé å ŵåý ţö ŕéåçĥ ýöû, ŵé ŵîļļ ţéļļ ýöû. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱ]`,
  "circles.along.text": str`[Ţéẋţ ${0} ẽţ]`,
  "circles.along.title": `[Šĥöŵ ţĥé ŕéåļ ţîţļé ẽţéŕñûɱẽ]`,
  "circles.along.title-hint": str`[Ýöûŕ çåļéñðåŕ ŵîļļ šĥöŵ: ${0} ẽţéŕñûɱẽţé]`,
  "shared.copied": `[Çöþîéð. ẽţé]`,
  "shared.not-copied": `[Ýöûŕ ƀŕöŵšéŕ ðîð ñöţ åļļöŵ ţĥé çöþý. ẽţéŕñûɱẽţéŕñûɱẽ]`,
};

export const table: CatalogueModule["table"] = {"hour":"h a"};
