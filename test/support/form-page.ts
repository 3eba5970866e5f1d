/** A page with nothing but the form, for tests that leave it; opened in a frame by `form-
 * page.html`. */
import { rootOf } from "./root.js";
import "../../src/widgets/get-support/define.js";

/** What the page shows to the test around it. */
export interface Opened {
  formRoot: ShadowRoot;
}

const endpoint = new URLSearchParams(location.search).get("endpoint") ?? "";
const form = document.createElement("haven-get-support");
form.setAttribute("lang", "en");
form.setAttribute("endpoint", endpoint);
form.setAttribute("exit-to", new URL("away.html", location.href).href);
document.body.append(form);
Object.assign(window, { formRoot: rootOf(form) });
