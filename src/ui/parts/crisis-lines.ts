/** The lines for this very moment: built in, there with the endpoint down, never counted. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { CrisisLine } from "../../contract/config.js";
import { linkButton } from "./button.js";
import { callWords, leftToRight, smsUrl, telUrl } from "./call.js";
import { theirs } from "./foreign.js";
import type { Words } from "./heading.js";
import { phoneIcon } from "./call-icons.js";
import { textIcon } from "./text-icon.js";

/** `lines` are the organisation's own, shown after the three that are always there. */
export function crisisLines(lang: string, lines: readonly CrisisLine[] = []): TemplateResult {
  const isSpanish = /^es\b/i.test(lang);
  const word = isSpanish ? "HOLA" : "HOME";
  return html`<section class="crisis" part="crisis" aria-label=${groupWords()}>
    <ul>
      ${line(lifeline(), [
        call("988", call988Words()),
        text("988", text988Words(), isSpanish ? "AYUDA" : undefined),
        chat("https://988lifeline.org/chat/"),
        text("741741", textWords("741741", word), word),
      ])}
      ${line(emergency(), [call("911", callWords("911"))])}
      ${line(violence(), [
        call("1-800-799-7233", callWords("1-800-799-7233")),
        text("88788", textWords("88788", "START"), "START"),
      ])}
      ${lines.map(own)}
    </ul>
  </section>`;
}

/** The two shortest ways to a person, for a bar that stays in view: words where there is room. */
export function urgentCalls(): readonly (TemplateResult | typeof nothing)[] {
  return [urgentCall("988", call988Words()), urgentCall("911", callWords("911"))];
}

function urgentCall(number: string, words: string): Way {
  const shown = html`<span class="said">${words}</span
    ><span class="short" aria-hidden="true">${number}</span>`;
  return linkButton(shown, telUrl(number), { kind: "pill", icon: phoneIcon() });
}

type Way = TemplateResult | typeof nothing;
type Sentence = { readonly ask: Words; readonly say: Words };

function line({ ask, say }: Sentence, ways: readonly Way[]): TemplateResult {
  return html`<li>
    <p><strong>${ask}</strong>${" "}<span class="say">${say}</span></p>
    <div class="ways row">${ways}</div>
  </li>`;
}

function own(added: CrisisLine): TemplateResult {
  const { name, hours, note, text: sms } = added;
  const say = theirs([hours, note].filter(Boolean).join(" · "));
  return line({ ask: theirs(name), say }, [
    added.call ? call(added.call, callWords(added.call)) : nothing,
    sms ? text(sms.number, textWords(sms.number, sms.body), sms.body) : nothing,
    added.chat ? chat(added.chat) : nothing,
  ]);
}

function call(number: string, words: string): Way {
  return linkButton(words, telUrl(number), { kind: "pill", icon: phoneIcon() });
}

function text(number: string, words: string, body?: string): Way {
  return linkButton(words, smsUrl(number, body), { kind: "pill", icon: textIcon() });
}

function chat(url: string): Way {
  const words = msg("Chat", {
    id: "shared.crisis.chat",
    desc: "Link to a crisis chat in a new tab",
  });
  return linkButton(words, url, { kind: "pill", newTab: true });
}

const groupWords = () =>
  msg("Help right now", { id: "shared.crisis.group", desc: "Name of the list of crisis lines" });

const lifeline = (): Sentence => ({
  ask: msg("Need help right now?", { id: "shared.crisis.ask", desc: "Before the 988 crisis line" }),
  say: msg("Call or text 988, free, day and night. Also if you lost someone.", {
    id: "shared.crisis.lifeline",
    desc: "988 Lifeline, USA. In Spanish: call 988 and press 2, or text AYUDA to 988",
  }),
});

const emergency = (): Sentence => ({
  ask: msg("In danger?", {
    id: "shared.crisis.danger-ask",
    desc: "Before the 911 emergency number",
  }),
  say: msg(
    "Call 911. If you fear the police, 988 can often help without them. You can ask first.",
    {
      id: "shared.crisis.danger",
      desc: "911 is the emergency number of the USA. Some people are afraid of police",
    },
  ),
});

const violence = (): Sentence => ({
  ask: msg("Hurt or scared at home?", {
    id: "shared.crisis.violence-ask",
    desc: "Before the National Domestic Violence Hotline, USA",
  }),
  say: msg("Call or text, free, day and night.", {
    id: "shared.crisis.violence",
    desc: "National Domestic Violence Hotline, USA; it answers in many languages",
  }),
});

const call988Words = () =>
  msg("Call 988", {
    id: "shared.crisis.call988",
    desc: "Link to the 988 crisis line. In Spanish add: press 2",
  });

const text988Words = () =>
  msg("Text 988", {
    id: "shared.crisis.text988",
    desc: "Link to the 988 crisis line by text. In Spanish: text AYUDA to 988",
  });

function textWords(number: string, body: string | undefined): string {
  const shown = leftToRight(number);
  if (!body) {
    return msg(str`Text ${shown}`, {
      id: "shared.text.button",
      desc: "Link that opens a text message to a number",
    });
  }
  return msg(str`Text ${body} to ${shown}`, {
    id: "shared.text.word",
    desc: "Link that opens a text message with one word to a number; the word stays as it is",
  });
}
