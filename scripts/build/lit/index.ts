/** What the kit imports from "lit", for the built files. */
export { css, LitElement } from "./element.js";
export { noChange, nothing } from "./nothing.js";
export { html } from "./template.js";
