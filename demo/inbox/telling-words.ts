/** What a person of a circle is told, in the languages of those who come. None of it says what for:
 * `{date}` is the day, and it is called an appointment. Every row but the English one was made by
 * a machine: `reviewed` turns true once a person who speaks it has read it. */

export interface TellingWords {
  readonly reviewed: boolean;
  readonly off: string;
  readonly changed: string;
  readonly held: string;
  readonly place: string;
  readonly wait: string;
  readonly noPlace: string;
}

export const tellingWords: Readonly<Record<string, TellingWords>> = {
  en: {
    reviewed: true,
    off: "The appointment on {date} is cancelled. We are sorry.",
    changed: "Your appointment on {date} has changed. Please call us back.",
    held: "The appointment on {date} takes place after all.",
    place: "You have a place on {date}.",
    wait: "There is no place on {date} yet. You are on the list, and we will tell you.",
    noPlace: "We have no place for you on {date}. Please call us: we look for another way.",
  },
  es: {
    reviewed: false,
    off: "La cita del {date} se canceló. Lo sentimos.",
    changed: "Su cita del {date} cambió. Por favor, llámenos.",
    held: "La cita del {date} sí se hará.",
    place: "Usted tiene lugar el {date}.",
    wait: "Todavía no hay lugar el {date}. Usted está en la lista y le avisaremos.",
    noPlace: "No tenemos lugar para usted el {date}. Llámenos: buscaremos otra forma.",
  },
  zh: {
    reviewed: false,
    off: "{date}的预约取消了。很抱歉。",
    changed: "您{date}的预约有变动。请给我们回个电话。",
    held: "{date}的预约照常进行。",
    place: "{date}有您的位置。",
    wait: "{date}目前还没有位置。您在候补名单上，我们会通知您。",
    noPlace: "{date}没有您的位置。请给我们打电话，我们一起想别的办法。",
  },
  vi: {
    reviewed: false,
    off: "Cuộc hẹn ngày {date} đã bị hủy. Chúng tôi xin lỗi.",
    changed: "Cuộc hẹn ngày {date} của quý vị đã thay đổi. Xin vui lòng gọi lại cho chúng tôi.",
    held: "Cuộc hẹn ngày {date} vẫn diễn ra.",
    place: "Quý vị có chỗ vào ngày {date}.",
    wait: "Ngày {date} chưa có chỗ. Quý vị đang trong danh sách chờ, chúng tôi sẽ báo.",
    noPlace: "Ngày {date} không có chỗ cho quý vị. Xin gọi cho chúng tôi để tìm cách khác.",
  },
  ru: {
    reviewed: false,
    off: "Встреча {date} отменена. Нам очень жаль.",
    changed: "Ваша встреча {date} изменилась. Пожалуйста, перезвоните нам.",
    held: "Встреча {date} всё-таки состоится.",
    place: "У вас есть место {date}.",
    wait: "На {date} пока нет места. Вы в списке, мы вам сообщим.",
    noPlace: "На {date} нет места для вас. Позвоните нам: мы поищем другой выход.",
  },
  pt: {
    reviewed: false,
    off: "O compromisso de {date} foi cancelado. Sentimos muito.",
    changed: "Seu compromisso de {date} mudou. Por favor, ligue de volta para nós.",
    held: "O compromisso de {date} vai acontecer.",
    place: "Você tem um lugar em {date}.",
    wait: "Ainda não há lugar em {date}. Você está na lista e vamos avisar.",
    noPlace: "Não temos lugar para você em {date}. Ligue para nós: vamos procurar outro jeito.",
  },
  fr: {
    reviewed: false,
    off: "Le rendez-vous du {date} est annulé. Nous sommes désolés.",
    changed: "Votre rendez-vous du {date} a changé. Merci de nous rappeler.",
    held: "Le rendez-vous du {date} a bien lieu.",
    place: "Vous avez une place le {date}.",
    wait: "Il n’y a pas encore de place le {date}. Vous êtes sur la liste et nous vous dirons.",
    noPlace: "Nous n’avons pas de place le {date}. Appelez-nous : nous chercherons autre chose.",
  },
  ht: {
    reviewed: false,
    off: "Randevou {date} a anile. Nou regrèt sa.",
    changed: "Randevou ou {date} a chanje. Tanpri rele nou.",
    held: "Randevou {date} a ap fèt kanmenm.",
    place: "Ou gen yon plas {date}.",
    wait: "Poko gen plas {date}. Ou sou lis la, n ap fè ou konnen.",
    noPlace: "Nou pa gen plas pou ou {date}. Rele nou: n ap chèche yon lòt jan.",
  },
  ar: {
    reviewed: false,
    off: "أُلغي موعد {date}. نحن آسفون.",
    changed: "تغيّر موعدكم في {date}. يرجى معاودة الاتصال بنا.",
    held: "موعد {date} قائم.",
    place: "لكم مكان في {date}.",
    wait: "لا يوجد مكان بعد في {date}. أنتم على القائمة وسنخبركم.",
    noPlace: "لا يوجد مكان لكم في {date}. اتصلوا بنا لنبحث عن حل آخر.",
  },
  sw: {
    reviewed: false,
    off: "Miadi ya {date} imefutwa. Samahani.",
    changed: "Miadi yako ya {date} imebadilika. Tafadhali tupigie simu.",
    held: "Miadi ya {date} itafanyika.",
    place: "Una nafasi tarehe {date}.",
    wait: "Bado hakuna nafasi tarehe {date}. Uko kwenye orodha, tutakujulisha.",
    noPlace: "Hatuna nafasi yako tarehe {date}. Tupigie simu tutafute njia nyingine.",
  },
};
