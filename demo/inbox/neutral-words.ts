/** Short texts in the languages of those who write, for staff to copy. Every row but the English
 * one was made by a machine: `reviewed` turns true once a person who speaks it has read it. */

export interface NeutralWords {
  readonly reviewed: boolean;
  /** Names nobody and nothing. */
  readonly callBack: string;
  /** For who may be told our name; `{org}` and `{phone}` are filled in. */
  readonly namedCallBack: string;
  readonly namedGoodTime: string;
  readonly namedTried: string;
}

export const neutralWords: Readonly<Record<string, NeutralWords>> = {
  en: {
    reviewed: true,
    callBack: "Please call us back.",
    namedCallBack: "Hello, this is {org}. Please call us back at {phone}.",
    namedGoodTime: "Hello, this is {org}. When is a good time to call you?",
    namedTried: "Hello, this is {org}. We tried to reach you. We will try again.",
  },
  es: {
    reviewed: false,
    callBack: "Por favor, llámenos.",
    namedCallBack: "Hola, le escribe {org}. Por favor, llámenos al {phone}.",
    namedGoodTime: "Hola, le escribe {org}. ¿Cuándo es buena hora para llamarle?",
    namedTried:
      "Hola, le escribe {org}. Tratamos de comunicarnos con usted. Lo intentaremos otra vez.",
  },
  zh: {
    reviewed: false,
    callBack: "请给我们回个电话。",
    namedCallBack: "您好，这里是 {org}。请给我们回电话：{phone}。",
    namedGoodTime: "您好，这里是 {org}。什么时候给您打电话方便？",
    namedTried: "您好，这里是 {org}。我们曾试着联系您，我们会再联系您。",
  },
  vi: {
    reviewed: false,
    callBack: "Xin vui lòng gọi lại cho chúng tôi.",
    namedCallBack: "Xin chào, đây là {org}. Xin vui lòng gọi lại cho chúng tôi theo số {phone}.",
    namedGoodTime: "Xin chào, đây là {org}. Khi nào thì tiện để chúng tôi gọi cho quý vị?",
    namedTried: "Xin chào, đây là {org}. Chúng tôi đã cố liên lạc với quý vị và sẽ liên lạc lại.",
  },
  ru: {
    reviewed: false,
    callBack: "Пожалуйста, перезвоните нам.",
    namedCallBack: "Здравствуйте, это {org}. Пожалуйста, перезвоните нам: {phone}.",
    namedGoodTime: "Здравствуйте, это {org}. Когда вам удобно принять звонок?",
    namedTried: "Здравствуйте, это {org}. Мы пытались связаться с вами и попробуем ещё раз.",
  },
  pt: {
    reviewed: false,
    callBack: "Por favor, ligue de volta para nós.",
    namedCallBack: "Olá, aqui é {org}. Por favor, ligue de volta para {phone}.",
    namedGoodTime: "Olá, aqui é {org}. Qual é um bom horário para ligar?",
    namedTried: "Olá, aqui é {org}. Tentamos falar com você. Vamos tentar outra vez.",
  },
  fr: {
    reviewed: false,
    callBack: "Merci de nous rappeler.",
    namedCallBack: "Bonjour, ici {org}. Merci de nous rappeler au {phone}.",
    namedGoodTime: "Bonjour, ici {org}. À quel moment pouvons-nous vous appeler ?",
    namedTried: "Bonjour, ici {org}. Nous avons essayé de vous joindre. Nous essaierons encore.",
  },
  ht: {
    reviewed: false,
    callBack: "Tanpri rele nou.",
    namedCallBack: "Bonjou, se {org}. Tanpri rele nou nan {phone}.",
    namedGoodTime: "Bonjou, se {org}. Kilè ki bon pou nou rele ou?",
    namedTried: "Bonjou, se {org}. Nou te eseye jwenn ou. N ap eseye ankò.",
  },
  ar: {
    reviewed: false,
    callBack: "يرجى معاودة الاتصال بنا.",
    namedCallBack: "مرحبا، معكم {org}. يرجى معاودة الاتصال بنا على الرقم {phone}.",
    namedGoodTime: "مرحبا، معكم {org}. ما الوقت المناسب للاتصال بكم؟",
    namedTried: "مرحبا، معكم {org}. حاولنا الوصول إليكم وسنحاول مرة أخرى.",
  },
  sw: {
    reviewed: false,
    callBack: "Tafadhali tupigie simu.",
    namedCallBack: "Habari, hapa ni {org}. Tafadhali tupigie simu kwa {phone}.",
    namedGoodTime: "Habari, hapa ni {org}. Ni saa ngapi nzuri tukupigie simu?",
    namedTried: "Habari, hapa ni {org}. Tulijaribu kukupata. Tutajaribu tena.",
  },
};
