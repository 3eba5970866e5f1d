/** The way to a new key: made in this browser, saved or written down by its holder, and only its
 * public half told to the server. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { roles } from "../backend/keys/staff-key.js";
import type { Role } from "../backend/keys/staff-key.js";
import { chosenFile, sentForm } from "./fields.js";
import { shortest } from "./key-file.js";
import type { State } from "./model.js";
import type { Deeds } from "./view.js";
import { roleNames } from "./words-keys.js";

/** What its holder must do with a key that was just made. */
export function madeView({ keyTask }: State, deeds: Deeds): TemplateResult | typeof nothing {
  if (keyTask?.at === "file")
    return html`<section class="made-key" aria-labelledby="made">
      <h2 id="made" tabindex="-1">Save your key</h2>
      <ol>
        <li>Save the file where only you can reach it, and once more on a stick in a drawer.</li>
        <li>Keep the passphrase elsewhere: nobody can look it up, or make it new.</li>
        <li>Open the saved file above, and prove it below. Then it can be published.</li>
      </ol>
      <div class="ways">
        <button @click=${deeds.savedKey}>Save the key file</button>
        <button class="plain" @click=${deeds.hidKey}>I have saved it</button>
      </div>
    </section>`;
  if (keyTask?.at !== "paper") return nothing;
  return html`<section class="made-key" aria-labelledby="made">
    <h2 id="made" tabindex="-1">The recovery key, for paper</h2>
    <p class="paper-key" translate="no">
      ${keyTask.text.split("-").map((group) => html`<span>${group}</span> `)}
    </p>
    <p>
      For ${keyTask.holder}. Number of the key: <code>${keyTask.kid}</code>. Whoever has this paper
      and a way into the staff pages can read what people wrote. Put it in an envelope, close it,
      and put that in a safe. Do not photograph it.
    </p>
    <ol class="no-print">
      <li>Print this page, or write the 14 groups down. They are shown this once.</li>
      <li>Hide it here. Then type it in above from the paper, and prove it below.</li>
    </ol>
    <div class="ways no-print">
      <button @click=${() => print()}>Print</button>
      <button class="plain" @click=${deeds.hidKey}>I have it on paper: hide it</button>
    </div>
  </section>`;
}

export function makeKeyView({ busy, keyProblem }: State, deeds: Deeds): TemplateResult {
  return html`<section aria-labelledby="make">
    <h2 id="make">Make a key</h2>
    <form class="fields" autocomplete="off" @submit=${sentForm(wished(deeds))}>
      <label for="holder">Who will hold it</label>
      ${problem("holder", keyProblem)}
      <input id="holder" name="holder" maxlength="60" aria-describedby="holder-problem" />
      <fieldset>
        <legend>What it is</legend>
        ${roles.map(
          (role, index) =>
            html`<label class="pick">
              <input type="radio" name="role" value=${role} ?checked=${index === 0} />
              ${roleNames[role]}
            </label>`,
        )}
      </fieldset>
      <div class="with-file">
        <label for="new">Passphrase</label>
        <p class="quiet" id="new-hint">
          Four or five words that do not belong together are good. At least ${shortest} letters.
        </p>
        ${problem("new", keyProblem)}
        <input
          id="new"
          name="new"
          type="password"
          autocomplete="new-password"
          aria-describedby="new-hint new-problem"
        />
        <label for="again">The same once more</label>
        ${problem("again", keyProblem)}
        <input
          id="again"
          name="again"
          type="password"
          autocomplete="new-password"
          aria-describedby="again-problem"
        />
      </div>
      <p class="quiet with-paper">
        A key on paper has no passphrase: the paper itself is the key. It belongs in a safe.
      </p>
      <button aria-disabled=${busy}>Make the key</button>
    </form>
    <p class="quiet">
      It is made in this browser. Its private half is never sent. The command
      <code>npm run key -- make "Ana"</code> makes one too, on a computer without a network; then
      bring its file here, and only the public half is read:
    </p>
    <div class="ways">
      <label class="button plain">
        Bring a key that was made elsewhere
        <input
          type="file"
          accept=".json,application/json"
          @change=${chosenFile(deeds.broughtKey)}
        />
      </label>
    </div>
  </section>`;
}

/** Where something is missing, by the field; said there, and the field gets the focus. */
export type KeyProblem = { readonly at: "holder" | "new" | "again"; readonly text: string };

function problem(
  at: KeyProblem["at"],
  found: KeyProblem | undefined,
): TemplateResult | typeof nothing {
  if (found?.at !== at) return nothing;
  return html`<p id="${at}-problem" class="problem" role="alert">${found.text}</p>`;
}

function wished({ madeKey, refusedKey }: Deeds) {
  return async (fields: ReadonlyMap<string, string>): Promise<boolean> => {
    const text = (name: string) => fields.get(name) ?? "";
    const role = roles.find((each) => each === text("role")) ?? "staff";
    const found = wrongWish(role, text);
    if (found) {
      refusedKey(found);
      return false;
    }
    const holder = text("holder").trim();
    return madeKey({ holder, role, ...(role !== "recovery" && { passphrase: text("new") }) });
  };
}

/** The first thing that is missing for a key. */
export function wrongWish(role: Role, text: (name: string) => string): KeyProblem | undefined {
  if (text("holder").trim() === "")
    return { at: "holder", text: "Please write the name of the person, or of the safe." };
  if (role === "recovery") return undefined;
  if (text("new").trim().length < shortest)
    return { at: "new", text: `Please take at least ${shortest} letters: four or five words.` };
  if (text("new") !== text("again"))
    return { at: "again", text: "The two are not the same. Please type it once more." };
  return undefined;
}
