/** A page with nothing but the form, for tests that leave it; opened in a frame by `form-
 * page.html`. */
import { coverOf } from "./cover.js";
import { rootOf } from "./root.js";
import "../../src/widgets/get-support/define.js";
import "../../src/widgets/send-message/define.js";

/** What the page shows to the test around it. */
export interface Opened {
  formRoot: ShadowRoot;
  /** What lies over everything once somebody leaves. */
  coverOf: () => HTMLDialogElement | undefined;
}

const said = new URLSearchParams(location.search);
const endpoint = said.get("endpoint") ?? "";
const form = document.createElement(said.get("tag") ?? "haven-get-support");
form.setAttribute("lang", "en");
form.setAttribute("endpoint", endpoint);
form.setAttribute("exit-to", new URL("away.html", location.href).href);
document.body.append(form);
Object.assign(window, { formRoot: rootOf(form), coverOf });
