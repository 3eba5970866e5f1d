/** What opens under a card: what it is like in the room, what is asked, who holds it, how to get
 * there. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Circle, Facilitator, Provision } from "../../contract/circle.js";
import { formatDate } from "../../locale/dates.js";
import { formatList } from "../../locale/lists.js";
import { languageName } from "../../locale/names.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { callWords, telUrl } from "../../ui/parts/call.js";
import { foreign } from "../../ui/parts/foreign.js";
import type { CardActions, CardLook } from "./card.js";
import { doorWords } from "./facts.js";
import { provisionLabel } from "./labels.js";
import { type Occurrence, todayAt } from "./model.js";

/** The details in place, closed at first. */
export function details(
  occurrence: Occurrence,
  look: CardLook,
  actions: CardActions,
): TemplateResult {
  const { circle } = occurrence;
  const { lang } = look;
  const headingLevel = look.headingLevel + 1;
  const block = (title: string, items: readonly TemplateResult[]) =>
    section(headingLevel, title, items);
  return html`<div class="stack details">
    ${block(
      msg("What to expect", { id: "circles.details.expect", desc: "Heading" }),
      expect(circle, lang),
    )}
    ${block(
      msg("What we agree on", { id: "circles.details.agreements", desc: "Heading" }),
      circle.agreements.map(
        ({ title, text }) =>
          html`<li>
            <strong>${foreign(title, circle.textLang, lang)}</strong><br />
            ${foreign(text, circle.textLang, lang)}
          </li>`,
      ),
    )}
    ${block(
      msg("Held by", { id: "circles.details.held-by", desc: "Heading before the facilitators" }),
      circle.facilitators.map((person) => html`<li>${facilitator(person, circle, lang)}</li>`),
    )}
    ${block(
      msg("Getting there", { id: "circles.details.place", desc: "Heading" }),
      place(circle, lang),
    )}
    ${block(
      msg("Help and access", {
        id: "circles.details.access",
        desc: "Heading before childcare, meal, step-free",
      }),
      provisions(occurrence, look),
    )}
    ${after(circle, lang)} ${look.along?.date(occurrence, { ...look, headingLevel })}
    ${supportDoor(circle, actions)}
  </div>`;
}

function section(
  level: number,
  title: string,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class="stack close">
    <p class="label" role="heading" aria-level=${Math.min(6, level)}>${title}</p>
    <ul class="points">
      ${items}
    </ul>
  </section>`;
}

function expect(circle: Circle, lang: string): TemplateResult[] {
  const { format, groupSize, sharing, camera, late, leave, breaks, recording, text } =
    circle.expect;
  const own = [text, format, groupSize, sharing, camera, late, leave, breaks];
  const built = [
    ...(recording === "none"
      ? [
          msg("Nothing is recorded.", {
            id: "circles.details.no-recording",
            desc: "What to expect",
          }),
        ]
      : []),
    ...(leave
      ? []
      : [
          msg("You can step out or leave at any time.", {
            id: "circles.details.leave",
            desc: "What to expect",
          }),
        ]),
  ];
  const said = own.flatMap((words) =>
    words ? [html`<li>${foreign(words, circle.textLang, lang)}</li>`] : [],
  );
  const { notFor } = circle.audience;
  const other = notFor ? [html`<li>${foreign(notFor, circle.textLang, lang)}</li>`] : [];
  return [...said, ...built.map((words) => html`<li>${words}</li>`), ...other];
}

function facilitator(person: Facilitator, circle: Circle, lang: string): TemplateResult {
  const { label, role, credentials, livedExperience, pronouns, languages } = person;
  const spoken = formatList(
    languages.map((code) => languageName(code, lang)),
    lang,
  );
  const rest = [pronouns, role, ...credentials, livedExperience].flatMap((words) =>
    words ? [html`${" · "}${foreign(words, circle.textLang, lang)}`] : [],
  );
  return html`${label}${rest}${spoken ? ` · ${spoken}` : nothing}`;
}

function place(circle: Circle, lang: string): TemplateResult[] {
  const { meetingPoint, transit, parking } = circle.place ?? {};
  const own = [meetingPoint, transit, parking].flatMap((words) =>
    words ? [html`<li>${foreign(words, circle.textLang, lang)}</li>`] : [],
  );
  return [...own, ...doorWords(circle.place).map((words) => html`<li>${words}</li>`)];
}

function provisions({ circle, start }: Occurrence, look: CardLook): TemplateResult[] {
  const { lang, config, now } = look;
  const today = todayAt(start, now);
  const { support = {}, access = {} } = config?.vocabulary ?? {};
  const all = [
    ...circle.supports.map((each) => [each, support] as const),
    ...circle.access.map((each) => [each, access] as const),
  ];
  return all.flatMap(([each, names]) => {
    const words = provisionLabel(each, names);
    if (!words) return [];
    const note = each.note ? html`: ${foreign(each.note, circle.textLang, lang)}` : nothing;
    return [html`<li>${words}${askedBy(each, lang, today)}${note}</li>`];
  });
}

/** " · ask by Friday, November 20": up to when one can ask for it; no day that is over. */
function askedBy({ value, requestBy }: Provision, lang: string, today: string): string {
  if (value === "no" || !requestBy || requestBy < today) return "";
  const day = formatDate(requestBy, lang);
  return ` · ${msg(str`Please ask by ${day}`, {
    id: "circles.provision.ask-by",
    desc: "After a support such as childcare: the last day to ask for it",
  })}`;
}

function after(circle: Circle, lang: string): TemplateResult {
  const { aftercare, links, cost } = circle;
  const { tel } = aftercare;
  return html`${cost.note ? html`<p>${foreign(cost.note, circle.textLang, lang)}</p>` : nothing}
    ${aftercare.text ? html`<p>${foreign(aftercare.text, circle.textLang, lang)}</p>` : nothing}
    <div class="row">
      ${tel ? linkButton(callWords(tel), telUrl(tel), { kind: "pill" }) : nothing}
      ${linkButton(
        msg("Read more", { id: "circles.details.more", desc: "Link to a page about the circle" }),
        links.details,
        { kind: "quiet", newTab: true },
      )}
    </div>`;
}

function supportDoor({ id }: Circle, { getSupport }: CardActions): TemplateResult {
  return html`<div class="stack close">
    <p>
      ${msg("Want to talk to someone?", {
        id: "circles.details.talk",
        desc: "Before a button that opens the form for support",
      })}
    </p>
    <div class="row">
      ${button(
        msg("Get support", {
          id: "circles.details.get-support",
          desc: "Button that opens the form for support in the place of the list",
        }),
        () => getSupport(id),
        { id: `support-${id}` },
      )}
    </div>
  </div>`;
}
