/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import { str } from "@lit/localize";
import type { CatalogueModule } from "../../../src/locale/tables.js";

export const templates: CatalogueModule["templates"] = {
  "circles.along.app": `Calendario de este dispositivo`,
  "circles.along.appointment": `Cita`,
  "circles.along.calendar": `Ponerla en su calendario`,
  "circles.along.call": str`Llame al ${0}`,
  "circles.along.cancelled": str`Cancelado: ${0}`,
  "circles.along.copy": `Copiar estas palabras`,
  "circles.along.copy-address": `Copiar la dirección`,
  "circles.along.dates": `Fechas`,
  "circles.along.feed": `Tener todas las fechas en su calendario`,
  "circles.along.feed-hint": `Su calendario buscará aquí fechas nuevas y cambios. Google puede tardar un día.`,
  "circles.along.feed-name": `Citas`,
  "circles.along.file": `Agregar al calendario`,
  "circles.along.host": str`Esta dirección nombra a ${0}. La ve quien abra la configuración de su calendario.`,
  "circles.along.hours": str`${0}, de ${1} a ${2}`,
  "circles.along.names": `Con nombres`,
  "circles.along.names-hint": `Sin nombres, quien lo vea no sabrá de qué se trata.`,
  "circles.along.own": `Hacer un archivo que también diga dónde`,
  "circles.along.own-hint": `Se hace en este dispositivo. Quien pueda abrir su calendario puede leerlo.`,
  "circles.along.passcode": str`Código de acceso: ${0}`,
  "circles.along.print": `Imprimir`,
  "circles.along.print-list": `Imprimir esta lista`,
  "circles.along.receives": str`${0} recibirá la fecha y este título: ${1}`,
  "circles.along.receives-address": `Google recibirá esta dirección.`,
  "circles.along.receives-place": str`${0} recibirá la fecha, este título y este lugar: ${1}, ${2}`,
  "circles.along.remove": `¿Ya está en su calendario? Primero quite la cita anterior.`,
  "circles.along.send": `Enviar a alguien`,
  "circles.along.share": `Compartir o imprimir`,
  "circles.along.shared": str`${0}: ${1}, de ${2} (${3}).`,
  "circles.along.stays": `Esta cita no cambia por sí sola. Si tenemos cómo avisarle, le avisaremos.`,
  "circles.along.text": str`Mande un mensaje al ${0}`,
  "circles.along.title": `Mostrar el título verdadero`,
  "circles.along.title-hint": str`Su calendario mostrará: ${0}`,
  "shared.copied": `Copiado.`,
  "shared.not-copied": `Su navegador no permitió copiar.`,
};

export const table: CatalogueModule["table"] = {"hour":"h a"};
