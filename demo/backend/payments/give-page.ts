/** The page to give on without script: what was typed is still there, what is wrong stands beside
 * its field, and there is always somebody to call. */
import { html } from "hono/html";
import type { Config } from "../../../src/contract/config.js";
import { frequencies } from "../../../src/contract/donation-settings.js";
import { pageReply } from "../page.js";
import type { Piece } from "../page.js";
import { amountField, note, readingButtons } from "./give-amount.js";
import type { Sight } from "./give-amount.js";
import { helpLines, legalLines, receiverLine } from "./give-legal.js";
import { giveWords } from "./give-words.js";
import type { GiveWords } from "./give-words.js";
import type { TypedGift, TypedProblems } from "./typed-gift.js";

/**
 * The answer to a form that was sent, which Back from the checkout shows again: forbidden to keep
 * it, Chromium shows an error instead. On a shared phone this tab's Back then shows the amount to
 * whoever comes next, as it shows the page before with what was typed there; nothing on it says who
 * gives, for whom, or that somebody did, and no proxy may keep it.
 */
const keptForBack = "private, no-cache";

/** What the page shows, beside the form. */
export interface GivePage {
  readonly config: Config;
  /** The donor's language, in which amounts are written. */
  readonly lang: string;
  /** Where its forms may lead. */
  readonly checkoutHosts: readonly string[];
  /** What was typed so far. */
  readonly typed: TypedGift;
  /** The currency whose amounts are shown. */
  readonly currency: string;
  readonly problems?: TypedProblems | undefined;
  /** A sentence on top, in the words of the page. */
  readonly notice?: ((words: GiveWords) => string) | undefined;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Made anew for each page: sent twice, it is one gift. */
  readonly nonce: string;
}

/** The page as a reply; where no gifts are taken it says so, and whom to call. */
export async function givePage(page: GivePage): Promise<Response> {
  const { config, headers = {}, notice, problems = {} } = page;
  const { lang, words } = giveWords(page.lang);
  const { name } = config.organization;
  const settings = config.donations;
  const isOpen = settings !== undefined && !settings.paused;
  const said = isOpen ? (notice?.(words) ?? problemNotice(problems, words)) : words.paused;
  const heard = said ?? (problems.amount?.code === "ambiguous" ? words.which : undefined);
  const body = html`
    ${config.mode === "test" ? html`<header class="test">${words.test}</header>` : ""}
    <main>
      <h1>${words.title(name)}</h1>
      ${receiverLine(config, words)} ${said === undefined ? "" : html`<p role="alert">${said}</p>`}
      ${isOpen ? forms({ ...page, words, settings }) : ""} ${helpLines(config, { lang, words })}
      ${legalLines(config, words)}
    </main>
  `;
  const isAnswer = page.status !== undefined;
  const reply = await pageReply({
    lang,
    // Read first by whoever hears the page.
    title: [heard, words.title(name)].filter(Boolean).join(" · "),
    body,
    status: page.status ?? 200,
    formTargets: page.checkoutHosts.map((host) => `https://${host}`),
  });
  if (isAnswer) reply.headers.set("Cache-Control", keptForBack);
  for (const [key, value] of Object.entries(headers)) reply.headers.set(key, value);
  return reply;
}

function problemNotice(problems: TypedProblems, words: GiveWords): string | undefined {
  // Both readings stand on top: their heading says it all.
  if (problems.amount?.code === "ambiguous") return undefined;
  return Object.values(problems).some(Boolean) ? words.mend : undefined;
}

function forms(sight: Sight & GivePage): Piece {
  const { problems, words } = sight;
  const amount = problems?.amount;
  return html`
    ${amount?.code === "ambiguous" && amount.readings.length > 0 ? question(sight, amount.readings) : ""}
    <form method="post" action="donate">
      ${hidden(sight)} ${currencyField(sight)} ${frequencyField(sight)} ${amountField(sight)}
      ${designationField(sight)}
      <p class="quiet">${words.intro}</p>
      <button class="main">${words.go}</button>
    </form>
  `;
}

/** Both readings written out; everything else goes along as it was typed. */
function question(sight: Sight & GivePage, readings: readonly number[]): Piece {
  const { currency, typed, words } = sight;
  const kept = { currency, frequency: typed.frequency, designation: typed.designation };
  return html`<form method="post" action="donate">
    <h2 id="which">${words.which}</h2>
    ${hidden(sight)} ${Object.entries(kept).map(([name, value]) => hiddenField(name, value))}
    ${readingButtons(sight, readings)}
  </form>`;
}

function hidden({ lang, nonce, typed: { campaign, partner } }: GivePage): readonly Piece[] {
  return Object.entries({ partner, campaign, lang, page: nonce }).map(([name, value]) =>
    hiddenField(name, value),
  );
}

const hiddenField = (name: string, value: string | undefined) =>
  value === undefined ? html`` : html`<input type="hidden" name="${name}" value="${value}" />`;

function currencyField({ currency, problems, settings, words }: Sight): Piece {
  const offered = settings.currencies.map((each) => each.currency);
  if (offered.length === 1)
    return html`${hiddenField("currency", offered[0])}
    ${problems?.currency ? note("currency-problem", words.onlyCurrency(currency)) : ""}`;
  return html`<label
    >${words.currency}
    <select name="currency" ${problems?.currency ? mark("currency-problem") : ""}>
      ${offered.map((each) => option(each, each, !problems?.currency && each === currency))}
    </select>
    ${problems?.currency ? note("currency-problem", words.chooseCurrency) : ""}</label
  >`;
}

/** "One time" first, and chosen unless somebody chose another. */
function frequencyField({ currency, problems, settings, typed, words }: Sight): Piece {
  const offered = settings.currencies.find((each) => each.currency === currency)?.frequencies;
  const all = frequencies.filter((each) => offered?.[each]);
  const chosen = all.find((each) => each === typed.frequency) ?? all[0];
  return html`<fieldset ${problems?.frequency ? html`aria-describedby="frequency-problem"` : ""}>
    <legend>${words.frequency}</legend>
    <div class="choices">
      ${all.map(
        (each) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="frequency"
              value="${each}"
              ${each === chosen ? "checked" : ""}
            />${words.frequencies[each]}</label
          >`,
      )}
    </div>
    ${problems?.frequency ? note("frequency-problem", words.chooseFrequency) : ""}
  </fieldset>`;
}

function designationField({ problems, settings, typed, words }: Sight): Piece {
  const { designations } = settings;
  if (designations.length === 0) return html``;
  const chosen = problems?.designation ? undefined : typed.designation;
  const bound = designations.filter(({ binding }) => binding);
  return html`<label
      >${words.designation}
      <select name="designation" ${problems?.designation ? mark("designation-problem") : ""}>
        ${problems?.designation ? option("", words.anything, true) : ""}
        ${designations.map(({ code, label }) => option(code, label, code === chosen))}
      </select></label
    >
    ${bound.map(({ label }) => html`<p class="quiet" dir="auto">${words.binding(label)}</p>`)}
    ${problems?.designation ? note("designation-problem", words.chooseDesignation) : ""}`;
}

const option = (value: string, label: string, isChosen: boolean) =>
  html`<option value="${value}" ${isChosen ? "selected" : ""}>${label}</option>`;

const mark = (id: string) => html`aria-invalid="true" aria-describedby="${id}"`;
