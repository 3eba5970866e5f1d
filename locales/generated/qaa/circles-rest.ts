/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import { str } from "@lit/localize";
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
  "circles.details.access": `[Ĥéļþ åñð åççéšš ẽţéŕñû]`,
  "circles.details.agreements": `[Ŵĥåţ ŵé åĝŕéé öñ ẽţéŕñûɱ]`,
  "circles.details.expect": `[Ŵĥåţ ţö éẋþéçţ ẽţéŕñû]`,
  "circles.details.get-support": `[Ĝéţ šûþþöŕţ ẽţéŕñ]`,
  "circles.details.held-by": `[Ĥéļð ƀý ẽţé]`,
  "circles.details.leave": `[Ýöû çåñ šţéþ öûţ öŕ ļéåṽé åţ åñý ţîɱé. ẽţéŕñûɱẽţéŕñûɱẽţ]`,
  "circles.details.more": `[Ŕéåð ɱöŕé ẽţéŕ]`,
  "circles.details.no-recording": `[Ñöţĥîñĝ îš ŕéçöŕðéð. ẽţéŕñûɱẽ]`,
  "circles.details.place": `[Ĝéţţîñĝ ţĥéŕé ẽţéŕñû]`,
  "circles.details.talk": `[Ŵåñţ ţö ţåļķ ţö šöɱéöñé? ẽţéŕñûɱẽţé]`,
  "circles.linked.asking": `[Ŵé åŕé ļööķîñĝ ƒöŕ ţĥîš ðåţé. ẽţéŕñûɱẽţéŕñ]`,
  "circles.linked.gone": `[Ţĥîš ðåţé îš ñöţ îñ öûŕ ļîšţ åñý ɱöŕé. Ţĥé ñéẋţ ðåţéš åŕé ƀéļöŵ. Ýöû çåñ çåļļ ûš ţöö. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñû]`,
  "circles.linked.over": `[Ţĥîš ðåţé îš öṽéŕ. Ţĥé ñéẋţ ðåţéš åŕé ƀéļöŵ. ẽţéŕñûɱẽţéŕñûɱẽţéŕ]`,
  "circles.list.empty": `[Ñö çîŕçļéš åŕé þļåññéð ŕîĝĥţ ñöŵ. Ñéŵ ðåţéš ŵîļļ ƀé šĥöŵñ ĥéŕé. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñ]`,
  "circles.list.newer": `[Ţĥé ļîšţ ĥåš çĥåñĝéð. ẽţéŕñûɱẽţ]`,
  "circles.list.newer-show": `[Šĥöŵ ţĥé ñéŵ ļîšţ ẽţéŕñûɱ]`,
  "circles.list.shown": str`[${0} öƒ ${1} ðåţéš åŕé šĥöŵñ. ẽţéŕñûɱẽţ]`,
  "circles.list.stale": str`[Ţĥîš îš ţĥé ļîšţ åš öƒ ${0}. Þļéåšé çåļļ ƀéƒöŕé ýöû ĝö. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱ]`,
  "circles.support.back": `[Ɓåçķ ţö ţĥé çîŕçļéš ẽţéŕñûɱẽ]`,
  "shared.failure.again": `[Ţŕý åĝåîñ ẽţéŕ]`,
  "shared.failure.copy": `[Çöþý ɱý ŵöŕðš ẽţéŕñû]`,
  "shared.failure.endpoint": `[Ţĥîš þåŕţ öƒ ţĥé þåĝé îš ñöţ šéţ ûþ ýéţ. ẽţéŕñûɱẽţéŕñûɱẽţ]`,
  "shared.failure.gone": `[Ţĥîš îš ñöţ ĥéŕé åñý ɱöŕé. ẽţéŕñûɱẽţéŕ]`,
  "shared.failure.kept": `[Ýöûŕ ŵöŕðš åŕé šţîļļ ĥéŕé. ẽţéŕñûɱẽţéŕ]`,
  "shared.failure.offline": `[Ýöû åŕé öƒƒļîñé. Çĥéçķ ýöûŕ çöññéçţîöñ. ẽţéŕñûɱẽţéŕñûɱẽţ]`,
  "shared.failure.ours": `[Šöɱéţĥîñĝ öñ öûŕ šîðé îš ŵŕöñĝ. Îţ îš ñöţ ýöûŕ ƒåûļţ. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽ]`,
  "shared.failure.paused": `[Ŵé ĥåṽé þåûšéð ţĥîš ƒöŕ ñöŵ. Þļéåšé çåļļ ûš. ẽţéŕñûɱẽţéŕñûɱẽţéŕ]`,
  "shared.failure.unknown": `[Ŵé ðö ñöţ ķñöŵ îƒ îţ åŕŕîṽéð. Ýöû çåñ šéñð îţ åĝåîñ: îţ ŵîļļ ñöţ çöûñţ ţŵîçé. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţé]`,
  "shared.failure.unsealed": `[Ţĥîš ƒöŕɱ îš çļöšéð. Ŵé çöûļð ñöţ ķééþ ýöûŕ ŵöŕðš þŕîṽåţé. ẽţéŕñûɱẽţéŕñûɱẽţéŕñûɱẽţé]`,
  "shared.phone.always": `[Öþéñ ñöŵ, ðåý åñð ñîĝĥţ ẽţéŕñûɱẽţé]`,
  "shared.phone.closed": str`[Çļöšéð. Öþéñš ${0} ${1}. ẽţéŕñû]`,
  "shared.phone.later": str`[Çļöšéð. Öþéñš åţ ${0}. ẽţéŕñûɱẽ]`,
  "shared.phone.message": `[Ýöû çåñ ļéåṽé å ɱéššåĝé. ẽţéŕñûɱẽţé]`,
  "shared.phone.open": str`[Öþéñ ñöŵ, ûñţîļ ${0} ẽţéŕñûɱ]`,
  "shared.text.button": str`[Ţéẋţ ${0} ẽţ]`,
};

export const table: CatalogueModule["table"] = {"hour":"h a"};
