/** The words of the page on who can see what; each line is tried by a test or named in
 * docs/isolation.md. */

interface Part {
  readonly who: string;
  readonly sees: readonly string[];
}

const en = {
  title: "Who can see what?",
  lead: "A form can stand on another website in two ways. The first page of the form says which one it is.",
  parts: (name: string, sealed: boolean): readonly Part[] => [
    {
      who: "The website, when the form says it cannot read what you type",
      sees: [
        "It can see that the form is here, how tall it is, and that you left.",
        "It cannot see what you type, what you choose, or your code.",
        "It may guess from the height that you go on, or that something was sent.",
      ],
    },
    {
      who: "The website, when the form says its owner could see what you type",
      sees: [
        "It can see that the form is here, and that something was sent, and when.",
        "If it wants to, it can read all you type and choose, and your code.",
      ],
    },
    {
      who: "Other websites, when you open the form as a page of its own",
      sees: ["They see nothing of it. The website that you came from knows that it had a link."],
    },
    {
      who: name,
      sees: [
        sealed
          ? "The team can open your answers. The people who run the server cannot."
          : "The team can read your answers. The people who run the server can too.",
        "The server sees your network address, which form it is, its size, and when it came. It keeps the day, not the time, and not the address.",
        "When you sign up for a circle, the server also sees how you come, how many, and what you need. It deletes all of it 14 days after the date.",
      ],
    },
    {
      who: "Your phone company or internet provider",
      sees: ["It can see the names of the websites that you visit. It cannot see your answers."],
    },
    {
      who: "People who use the same device",
      sees: [
        "Your browser may list the website in its history. The form keeps nothing on the device.",
      ],
    },
  ],
  limit:
    "We cannot help if someone put spy software on your device, or looks at your screen. Then it is safer to call from another phone.",
};

type PrivacyWords = typeof en;

const es: PrivacyWords = {
  title: "¿Quién puede ver qué?",
  lead: "Un formulario puede estar en otro sitio web de dos maneras. La primera página del formulario dice cuál es.",
  parts: (name, sealed) => [
    {
      who: "El sitio web, cuando el formulario dice que no puede leer lo que usted escribe",
      sees: [
        "Puede ver que el formulario está aquí, qué altura tiene y que usted salió.",
        "No puede ver lo que escribe, lo que elige ni su código.",
        "Por la altura puede adivinar que usted avanza o que se envió algo.",
      ],
    },
    {
      who: "El sitio web, cuando el formulario dice que su dueño podría ver lo que usted escribe",
      sees: [
        "Puede ver que el formulario está aquí, que se envió algo y cuándo.",
        "Si quiere, puede leer todo lo que usted escribe y elige, y su código.",
      ],
    },
    {
      who: "Otros sitios web, cuando usted abre el formulario en su propia página",
      sees: ["No ven nada. El sitio web de donde usted vino sabe que tenía un enlace."],
    },
    {
      who: name,
      sees: [
        sealed
          ? "El equipo puede abrir sus respuestas. Quienes manejan el servidor no pueden."
          : "El equipo puede leer sus respuestas. Quienes manejan el servidor también.",
        "El servidor ve su dirección de red, qué formulario es, su tamaño y cuándo llegó. Guarda el día, no la hora ni la dirección.",
        "Cuando usted se inscribe en un círculo, el servidor también ve cómo viene, cuántas personas y qué necesita. Lo borra todo 14 días después de la fecha.",
      ],
    },
    {
      who: "Su compañía de teléfono o de internet",
      sees: [
        "Puede ver los nombres de los sitios web que usted visita. No puede ver sus respuestas.",
      ],
    },
    {
      who: "Las personas que usan el mismo dispositivo",
      sees: [
        "Su navegador puede tener el sitio web en el historial. El formulario no guarda nada en el dispositivo.",
      ],
    },
  ],
  limit:
    "No podemos ayudar si alguien puso un programa espía en su dispositivo o mira su pantalla. Entonces es más seguro llamar desde otro teléfono.",
};

/** The words nearest to a language, English for one that has none, with the one they are in. */
export function privacyWords(lang: string): {
  readonly lang: "en" | "es";
  readonly words: PrivacyWords;
} {
  const spanish = lang.toLowerCase().split("-")[0] === "es";
  return spanish ? { lang: "es", words: es } : { lang: "en", words: en };
}
