/** Where a person hands in their key file, or puts it away again. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { State } from "./model.js";
import type { Deeds } from "./view.js";

export function keyView(
  { hasDemoKey }: StaffData,
  { keys, notAKey }: State,
  { choseKey, forgotKey }: Deeds,
): TemplateResult {
  if (keys.length > 0)
    return html`<section class="key ready" aria-label="Your key">
      <p>
        <strong>Your key is ready.</strong> It stays in this tab. Close the tab, or put it away,
        when you are done.
      </p>
      <button class="plain" @click=${forgotKey}>Put the key away</button>
    </section>`;
  return html`<section class="key" aria-label="Your key">
    <p>
      <strong>Answers are sealed.</strong> Choose your key file to read them. It is used in this tab
      alone, and never sent.
    </p>
    ${
      notAKey
        ? html`<p role="alert"><strong>That file holds no key.</strong> Please choose another.</p>`
        : nothing
    }
    <div class="ways">
      <label class="button">
        Choose your key file
        <input type="file" accept=".json,application/json" @change=${chosen(choseKey)} />
      </label>
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

const chosen = (choseKey: Deeds["choseKey"]) => (event: Event) => {
  // The listener stands on the file field alone.
  const field = event.currentTarget as HTMLInputElement;
  const file = field.files?.[0];
  field.value = "";
  if (file) choseKey(file);
};
