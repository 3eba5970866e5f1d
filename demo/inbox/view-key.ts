/** Where a person hands in their key, says its passphrase, or puts it away again. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import { chosenFile, sentField } from "./fields.js";
import type { KeyRing, Lock } from "./key-ring.js";
import type { State } from "./model.js";

export function keyView(
  { hasDemoKey }: Pick<StaffData, "hasDemoKey">,
  { lock }: Pick<State, "lock">,
  ring: KeyRing,
): TemplateResult {
  switch (lock.at) {
    case "ready":
      return ready(lock, ring);
    case "opening":
      return html`<section class="key" aria-label="Your key">
        <p role="status" aria-busy="true">Opening your key. This takes a moment.</p>
      </section>`;
    case "passphrase":
      return passphrase(lock, ring);
    case "paper":
      return paper(lock, ring);
    case "locked":
      return choose(lock, hasDemoKey, ring);
  }
}

function ready({ holder }: { readonly holder?: string }, { forgotKey }: KeyRing): TemplateResult {
  return html`<section class="key ready" aria-label="Your key" tabindex="-1">
    <p>
      <strong
        >${holder === undefined ? "Your key is ready." : `The key of ${holder} is ready.`}</strong
      >
      It stays in this tab. It is put away after ten minutes in which nobody touches the page, and
      when you close the tab.
    </p>
    <button class="plain" @click=${forgotKey}>Put the key away</button>
  </section>`;
}

function passphrase(
  { file, problem }: Extract<Lock, { at: "passphrase" }>,
  { forgotKey, gavePassphrase }: KeyRing,
): TemplateResult {
  return html`<section class="key" aria-label="Your key">
    <form class="fields" autocomplete="off" @submit=${sentField("passphrase", gavePassphrase)}>
      <label for="passphrase">The passphrase of ${file.holder}’s key</label>
      ${
        problem === "wrong"
          ? html`<p id="passphrase-problem" role="alert">
              <strong>That passphrase does not open this file.</strong> Please try again. Large and
              small letters count.
            </p>`
          : nothing
      }
      <input
        id="passphrase"
        name="passphrase"
        type="password"
        autocomplete="off"
        required
        aria-invalid=${problem === "wrong"}
        aria-describedby=${problem === "wrong" ? "passphrase-problem" : nothing}
      />
      <div class="ways">
        <button>Open the key</button>
        <button type="button" class="plain" @click=${forgotKey}>Take another file</button>
      </div>
      <p class="quiet">
        Nobody can look up a passphrase. If it is lost, the key is lost:
        <a href="#/keys">make a new one</a>.
      </p>
    </form>
  </section>`;
}

const paperProblems = {
  mistyped: html`<strong>Something is mistyped.</strong> There are 14 groups of four. Please compare
    them with the paper.`,
  stranger: html`<strong>This key is not one of ours.</strong> It is typed right, but nothing here
    was sealed to it.`,
};

function paper(
  { problem }: Extract<Lock, { at: "paper" }>,
  { forgotKey, gavePaper }: KeyRing,
): TemplateResult {
  return html`<section class="key" aria-label="Your key">
    <form class="fields" autocomplete="off" @submit=${sentField("paper", gavePaper)}>
      <label for="paper">The key from the paper, all 14 groups</label>
      ${problem ? html`<p id="paper-problem" role="alert">${paperProblems[problem]}</p>` : nothing}
      <textarea
        id="paper"
        name="paper"
        rows="3"
        required
        spellcheck="false"
        autocapitalize="characters"
        aria-invalid=${problem !== undefined}
        aria-describedby=${problem ? "paper-problem" : nothing}
      ></textarea>
      <div class="ways">
        <button>Open the key</button>
        <button type="button" class="plain" @click=${forgotKey}>Back</button>
      </div>
    </form>
  </section>`;
}

function choose(
  { problem }: Extract<Lock, { at: "locked" }>,
  hasDemoKey: boolean,
  { choseKey, wantedPaper }: KeyRing,
): TemplateResult {
  return html`<section class="key" aria-label="Your key">
    <p>
      <strong>Answers are sealed.</strong> Choose your key file to read them. It is used in this tab
      alone, and never sent.
    </p>
    ${
      problem === "notAKey"
        ? html`<p role="alert"><strong>That file holds no key.</strong> Please choose another.</p>`
        : nothing
    }
    ${
      problem === "idle"
        ? html`<p class="quiet" role="status">
            Your key was put away, because nobody touched this page for ten minutes.
          </p>`
        : nothing
    }
    <div class="ways">
      <label class="button">
        Choose your key file
        <input type="file" accept=".json,application/json" @change=${chosenFile(choseKey)} />
      </label>
      <button class="plain" @click=${wantedPaper}>Type a key from paper</button>
      ${
        hasDemoKey
          ? html`<a class="button plain" href="/staff/demo-key.json" download="haven-demo-key.json">
              Download the demo key
            </a>`
          : nothing
      }
    </div>
    ${
      hasDemoKey
        ? html`<p class="quiet">
            The demo key is for trying this out. A real key never comes from a server: the people
            who answer keep it themselves.
          </p>`
        : nothing
    }
  </section>`;
}
