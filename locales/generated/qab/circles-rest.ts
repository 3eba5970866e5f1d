/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import { str } from "@lit/localize";
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
  "circles.details.access": `[Ĥéļþ åñð åççéšš אבגדהו]`,
  "circles.details.agreements": `[Ŵĥåţ ŵé åĝŕéé öñ אבגדהוז]`,
  "circles.details.expect": `[Ŵĥåţ ţö éẋþéçţ אבגדהו]`,
  "circles.details.get-support": `[Ĝéţ šûþþöŕţ אבגדה]`,
  "circles.details.held-by": `[Ĥéļð ƀý אבג]`,
  "circles.details.leave": `[Ýöû çåñ šţéþ öûţ öŕ ļéåṽé åţ åñý ţîɱé. אבגדהוזאבגדהוזאב]`,
  "circles.details.more": `[Ŕéåð ɱöŕé אבגד]`,
  "circles.details.no-recording": `[Ñöţĥîñĝ îš ŕéçöŕðéð. אבגדהוזא]`,
  "circles.details.place": `[Ĝéţţîñĝ ţĥéŕé אבגדהו]`,
  "circles.details.talk": `[Ŵåñţ ţö ţåļķ ţö šöɱéöñé? אבגדהוזאבג]`,
  "circles.linked.asking": `[Ŵé åŕé ļööķîñĝ ƒöŕ ţĥîš ðåţé. אבגדהוזאבגדה]`,
  "circles.linked.gone": `[Ţĥîš ðåţé îš ñöţ îñ öûŕ ļîšţ åñý ɱöŕé. Ţĥé ñéẋţ ðåţéš åŕé ƀéļöŵ. Ýöû çåñ çåļļ ûš ţöö. אבגדהוזאבגדהוזאבגדהוזאבגדהוזאבגדהו]`,
  "circles.linked.over": `[Ţĥîš ðåţé îš öṽéŕ. Ţĥé ñéẋţ ðåţéš åŕé ƀéļöŵ. אבגדהוזאבגדהוזאבגד]`,
  "circles.list.empty": `[Ñö çîŕçļéš åŕé þļåññéð ŕîĝĥţ ñöŵ. Ñéŵ ðåţéš ŵîļļ ƀé šĥöŵñ ĥéŕé. אבגדהוזאבגדהוזאבגדהוזאבגדה]`,
  "circles.list.newer": `[Ţĥé ļîšţ ĥåš çĥåñĝéð. אבגדהוזאב]`,
  "circles.list.newer-show": `[Šĥöŵ ţĥé ñéŵ ļîšţ אבגדהוז]`,
  "circles.list.shown": str`[${0} öƒ ${1} ðåţéš åŕé šĥöŵñ. אבגדהוזאב]`,
  "circles.list.stale": str`[Ţĥîš îš ţĥé ļîšţ åš öƒ ${0}. Þļéåšé çåļļ ƀéƒöŕé ýöû ĝö. אבגדהוזאבגדהוזאבגדהוז]`,
  "circles.support.back": `[Ɓåçķ ţö ţĥé çîŕçļéš אבגדהוזא]`,
  "shared.failure.again": `[Ţŕý åĝåîñ אבגד]`,
  "shared.failure.copy": `[Çöþý ɱý ŵöŕðš אבגדהו]`,
  "shared.failure.endpoint": `[Ţĥîš þåŕţ öƒ ţĥé þåĝé îš ñöţ šéţ ûþ ýéţ. אבגדהוזאבגדהוזאב]`,
  "shared.failure.gone": `[Ţĥîš îš ñöţ ĥéŕé åñý ɱöŕé. אבגדהוזאבגד]`,
  "shared.failure.kept": `[Ýöûŕ ŵöŕðš åŕé šţîļļ ĥéŕé. אבגדהוזאבגד]`,
  "shared.failure.offline": `[Ýöû åŕé öƒƒļîñé. Çĥéçķ ýöûŕ çöññéçţîöñ. אבגדהוזאבגדהוזאב]`,
  "shared.failure.ours": `[Šöɱéţĥîñĝ öñ öûŕ šîðé îš ŵŕöñĝ. Îţ îš ñöţ ýöûŕ ƒåûļţ. אבגדהוזאבגדהוזאבגדהוזא]`,
  "shared.failure.paused": `[Ŵé ĥåṽé þåûšéð ţĥîš ƒöŕ ñöŵ. Þļéåšé çåļļ ûš. אבגדהוזאבגדהוזאבגד]`,
  "shared.failure.unknown": `[Ŵé ðö ñöţ ķñöŵ îƒ îţ åŕŕîṽéð. Ýöû çåñ šéñð îţ åĝåîñ: îţ ŵîļļ ñöţ çöûñţ ţŵîçé. אבגדהוזאבגדהוזאבגדהוזאבגדהוזאבג]`,
  "shared.failure.unsealed": `[Ţĥîš ƒöŕɱ îš çļöšéð. Ŵé çöûļð ñöţ ķééþ ýöûŕ ŵöŕðš þŕîṽåţé. אבגדהוזאבגדהוזאבגדהוזאבג]`,
  "shared.phone.always": `[Öþéñ ñöŵ, ðåý åñð ñîĝĥţ אבגדהוזאבג]`,
  "shared.phone.closed": str`[Çļöšéð. Öþéñš ${0} ${1}. אבגדהו]`,
  "shared.phone.later": str`[Çļöšéð. Öþéñš åţ ${0}. אבגדהוזא]`,
  "shared.phone.message": `[Ýöû çåñ ļéåṽé å ɱéššåĝé. אבגדהוזאבג]`,
  "shared.phone.open": str`[Öþéñ ñöŵ, ûñţîļ ${0} אבגדהוז]`,
  "shared.text.button": str`[Ţéẋţ ${0} אב]`,
};

export const table: CatalogueModule["table"] = {"hour":"h a"};
