/** The page that a sign-in link opens: one button, because a mail program that follows links must
 * not spend it. */
import { html } from "hono/html";
import { pageReply } from "../page.js";
import type { Piece } from "../page.js";

export interface SignInPage {
  readonly organization: string;
  /** The token of the link that was opened. */
  readonly link?: string | undefined;
  /** For whom that link was made; absent, whoever opens it gives a name. */
  readonly person?: string | undefined;
  /** Whether a lasting token is in the settings, and may be typed. */
  readonly asksToken: boolean;
  /** What went wrong with the last try. */
  readonly problem?: "spent" | "token" | "elsewhere" | undefined;
}

const problems = {
  spent: "This link was used before, or it is too old. Please ask for a new one.",
  token: "This is not the right token.",
  elsewhere: "That did not come from this page. Please try again here.",
};

const statuses = { spent: 410, token: 403, elsewhere: 403 };

export function signInPage(page: SignInPage): Promise<Response> {
  const { organization, problem } = page;
  const body = html`
    <main>
      <h1>Staff of ${organization}</h1>
      ${problem ? html`<p role="alert">${problems[problem]}</p>` : ""} ${way(page)}
    </main>
  `;
  return pageReply({
    lang: "en",
    title: `Sign in · ${organization}`,
    body,
    status: problem ? statuses[problem] : 200,
    referrer: "same-origin",
  });
}

function way({ asksToken, link, person, problem }: SignInPage): Piece {
  if (link !== undefined && problem !== "spent")
    return html`
      ${person === undefined ? "" : html`<p>This link is for <strong>${person}</strong>.</p>`}
      <p>This link signs in this browser for a working day. It works once.</p>
      <form method="post" action="/staff/sign-in">
        <input type="hidden" name="link" value="${link}" />
        ${person === undefined ? yourName : ""}
        <button class="main">Sign in</button>
      </form>
    `;
  if (asksToken)
    return html`
      <form method="post" action="/staff/sign-in">
        <label>
          Staff token
          <input type="password" name="token" required autocomplete="current-password" />
        </label>
        ${yourName}
        <button class="main">Sign in</button>
      </form>
    `;
  return html`
    <p>To sign in, open the link that the server printed when it started. It works once.</p>
    <p class="quiet">No link any more? Start the server again, and it prints a new one.</p>
  `;
}

const yourName = html`
  <label>
    Your name, for the record of who did what
    <input name="person" maxlength="60" autocomplete="name" />
  </label>
`;
