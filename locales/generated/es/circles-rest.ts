/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import { str } from "@lit/localize";
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
  "circles.details.access": `Apoyo y acceso`,
  "circles.details.agreements": `Lo que acordamos`,
  "circles.details.expect": `Cómo será`,
  "circles.details.get-support": `Pedir apoyo`,
  "circles.details.held-by": `Quiénes lo guían`,
  "circles.details.leave": `Puede salir o irse en cualquier momento.`,
  "circles.details.more": `Leer más`,
  "circles.details.no-recording": `No se graba nada.`,
  "circles.details.place": `Cómo llegar`,
  "circles.details.talk": `¿Quiere hablar con alguien?`,
  "circles.linked.asking": `Estamos buscando esta fecha.`,
  "circles.linked.gone": `Esta fecha ya no está en nuestra lista. Abajo están las próximas fechas. También puede llamarnos.`,
  "circles.linked.over": `Esta fecha ya pasó. Abajo están las próximas fechas.`,
  "circles.list.empty": `No hay círculos planeados en este momento. Las fechas nuevas se verán aquí.`,
  "circles.list.newer": `La lista ha cambiado.`,
  "circles.list.newer-show": `Mostrar la lista nueva`,
  "circles.list.shown": str`Se muestran ${0} de ${1} fechas.`,
  "circles.list.stale": str`Lista actualizada: ${0}. Por favor, llame antes de ir.`,
  "circles.rsvp.to-list": `Volver a la lista`,
  "circles.support.back": `Volver a los círculos`,
  "shared.failure.again": `Intentar otra vez`,
  "shared.failure.copy": `Copiar mis palabras`,
  "shared.failure.endpoint": `Esta parte de la página todavía no está lista.`,
  "shared.failure.gone": `Esto ya no está aquí.`,
  "shared.failure.kept": `Sus palabras siguen aquí.`,
  "shared.failure.offline": `No tiene conexión a internet. Por favor, revísela.`,
  "shared.failure.ours": `Algo falla de nuestro lado. No es culpa suya.`,
  "shared.failure.paused": `Esto está en pausa por ahora. Por favor, llámenos.`,
  "shared.failure.unknown": `No sabemos si llegó. Puede enviarlo otra vez: no contará dos veces.`,
  "shared.failure.unsealed": `Este formulario está cerrado. No podíamos mantener en privado sus palabras.`,
  "shared.phone.always": `Abierto ahora, de día y de noche`,
  "shared.phone.closed": str`Cerrado. Abre el ${0} ${1}.`,
  "shared.phone.later": str`Cerrado. Abre hoy: ${0}.`,
  "shared.phone.message": `Puede dejar un mensaje.`,
  "shared.phone.open": str`Abierto ahora. Cierra: ${0}`,
  "shared.text.button": str`Mensaje de texto al ${0}`,
};

export const table: CatalogueModule["table"] = {"hour":"h a"};
