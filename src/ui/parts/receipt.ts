/** After the server said that it is stored: the code, what happens next and by when. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import type { IntakeReceipt } from "../../contract/intake.js";
import { formatDate } from "../../locale/dates.js";
import { button } from "./button.js";
import { heading } from "./heading.js";
import { phones } from "./phone.js";

/** What the page needs. */
export interface ReceiptLook {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  readonly receipt: IntakeReceipt;
  /** How an answer comes. */
  readonly answer: "theyReach" | "iCall" | "none";
  readonly ownDevice: boolean;
  /** On a shared device the code does not stay on the screen. */
  readonly codeHidden: boolean;
  readonly copyCode: () => void;
  readonly leave: () => void;
}

/**
 * No answer is repeated here; somebody may look over a shoulder. `more` stands before the last
 * button.
 */
export function receiptPage(look: ReceiptLook, more: unknown): TemplateResult {
  const title = msg("We got it.", { id: "shared.receipt.title", desc: "It is stored" });
  const next = msg("What happens next", { id: "shared.receipt.next", desc: "Heading" });
  return html`<div class="roomy">
    ${heading(look.headingLevel, title, { kind: "title", focusable: true })}
    ${look.codeHidden ? codeGone() : code(look)}
    <section class="stack close">
      ${heading(look.headingLevel + 1, next)}
      <ol class="points">
        ${nextWords(look).map((words) => html`<li>${words}</li>`)}
      </ol>
    </section>
    ${look.config.organization.phones.length > 0 ? html`<p>${changeWords()}</p>` : nothing}
    ${phones(look.config.organization, look)} ${more} ${look.ownDevice ? nothing : closeTab()}
    <div class="row paperless">
      ${button(
        msg("Hide this page", {
          id: "shared.receipt.hide",
          desc: "Button that leaves the page",
        }),
        look.leave,
      )}
    </div>
  </div>`;
}

const changeWords = () =>
  msg("Changed your mind? Call us and say the code.", {
    id: "shared.receipt.change",
    desc: "How to take a request back",
  });

function code({ config, receipt, copyCode }: ReceiptLook): TemplateResult {
  const hasNumber = config.organization.phones.length > 0;
  return html`<div class="card stack">
    <p>${msg("Your code:", { id: "shared.receipt.code", desc: "Before the code" })}</p>
    <p class="code" translate="no"><bdi dir="ltr">${receipt.ref}</bdi></p>
    <div class="row">${button(hasNumber ? copyBothWords() : copyWords(), copyCode)}</div>
  </div>`;
}

const copyWords = () => msg("Copy the code", { id: "shared.receipt.copy", desc: "Button" });

const copyBothWords = () =>
  msg("Copy the code and our phone number", {
    id: "shared.receipt.copy-both",
    desc: "Button; what is copied says neither the organization's name nor what it is about",
  });

function codeGone(): TemplateResult {
  return html`<p>
    ${msg("We hid the code, because others use this device. You can call us without it.", {
      id: "shared.receipt.code-gone",
      desc: "In the place of the code, a minute after it was shown on a shared device",
    })}
  </p>`;
}

function nextWords({ config, receipt, answer, lang }: ReceiptLook): string[] {
  const { name } = config.organization;
  const day = formatDate(receipt.answerBy, lang);
  const read = msg(str`A person at ${name} reads your words.`, {
    id: "shared.receipt.read",
    desc: "What happens next",
  });
  switch (answer) {
    case "none":
      return [read];
    case "iCall":
      return [
        msg(str`Call ${name} when it is safe for you.`, {
          id: "shared.receipt.call",
          desc: "What happens next",
        }),
        msg("Say the code. You do not have to say your name.", {
          id: "shared.receipt.say-code",
          desc: "What happens next",
        }),
      ];
    case "theyReach":
      return [
        read,
        msg(str`They reach you by ${day}, only in the ways you picked.`, {
          id: "shared.receipt.reach",
          desc: "What happens next; a date",
        }),
        msg("You decide together what comes after that.", {
          id: "shared.receipt.decide",
          desc: "What happens next",
        }),
      ];
  }
}

function closeTab(): TemplateResult {
  return html`<p class="muted">
    ${msg("Others use this device. Close this tab when you are done.", {
      id: "shared.receipt.close",
      desc: "On a shared device",
    })}
  </p>`;
}
